package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.Publication;

/** What cannot be used is told in one line, and what was published before stands. */
class RefusedExportsTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
  }

  private Path published() {
    return data.resolveSibling("reports").resolve("2025");
  }

  private void assertRefused(Terminal run, String... parts) {
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(parts));
    assertThat(run.lastLine()).startsWith("没有发布任何内容");
  }

  @Test
  void aMissingFolderIsNamed() {
    Terminal run = Terminal.report(data.resolveSibling("nowhere"));
    assertRefused(run, "nowhere");
    assertThat(published()).doesNotExist();
  }

  @Test
  void anEmptyFolderIsNamed(@TempDir Path empty) {
    assertRefused(Terminal.report(empty), empty.getFileName().toString(), "evaluations-");
  }

  @Test
  void aYearWithoutEvaluationsIsNamedWithTheYearsThereAre() {
    assertRefused(Terminal.report(data, "--year=2017"), "2017", "2025");
  }

  @Test
  void aHeaderWithoutARequiredColumnIsNamedAndTheEarlierReportStands() throws IOException {
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    String before = Files.readString(published().resolve("run.json"));
    Path file = data.resolve("evaluations-2025.csv");
    Files.writeString(file, Files.readString(file).replace("评委类别", "备注"));

    assertRefused(Terminal.report(data), "evaluations-2025.csv", "evaluator_group", "评委类别");

    assertThat(published().resolve("run.json")).hasContent(before);
    assertThat(Publication.find(published())).hasValueSatisfying(p -> p.intact(published()));
  }

  @Test
  void aFileOfNoKnownEncodingIsNamedWithThePlaceOfItsFirstWrongByte() throws IOException {
    Path file = data.resolve("evaluations-2025.csv");
    byte[] bytes = Files.readString(file).substring(1).getBytes(Charset.forName("GB18030"));
    bytes[200] = (byte) 0xFF;
    Files.write(file, bytes);

    assertRefused(Terminal.report(data), "evaluations-2025.csv", "字节", "UTF-8");
    assertThat(published()).doesNotExist();
  }

  @Test
  void aFileOfAnotherEncodingThatPassesForTextHasNoHeader() throws IOException {
    Path file = data.resolve("evaluations-2025.csv");
    String text = Files.readString(file);
    Files.write(file, text.substring(1).getBytes(Charset.forName("Big5-HKSCS")));

    assertRefused(Terminal.report(data), "evaluations-2025.csv", "branch");
    assertThat(published()).doesNotExist();
  }

  @Test
  void aWrongRuleIsNamedWithItsPathAndLine() throws IOException {
    Path file = data.resolve("assessment.yaml");
    Files.writeString(file, Files.readString(file).replace("minimum-group: 5", "minimum-group: 2"));
    assertRefused(Terminal.report(data), "assessment.yaml", "minimum-group", "3");
  }

  @Test
  void everyFaultyFileIsToldInOneRun() throws IOException {
    for (String name : new String[] {"evaluations-2025.csv", "rectification-2025.csv"}) {
      Path file = data.resolve(name);
      Files.writeString(file, Files.readString(file).replace("党组织", "单位"));
    }
    Terminal run = Terminal.report(data);
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(String.join("\n", run.lines()))
        .contains("evaluations-2025.csv", "rectification-2025.csv");
  }

  @Test
  void moreRefusedRowsThanTheLimitRefuseTheFile() throws IOException {
    Path file = data.resolve("evaluations-2025.csv");
    Files.writeString(file, Files.readString(file).replace("党委委员", "旁听人员"));
    Terminal run = Terminal.report(data);
    assertRefused(run, "evaluations-2025.csv", "上限 5%");
    assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains("第 2 行", "旁听人员"));
  }

  @Test
  void wrongUsageHasAnExitStatusOfItsOwn() {
    assertThat(Terminal.run("run", "--year=soon").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Terminal.run("run", "--formats=html,doc").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Terminal.run("run", "--threads=0").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Terminal.run("publish").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
