package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.report.paper.part.TemplateDocument.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.part.TemplateDocument;

/** The office's own templates from the command that writes them to the report they shape. */
class TemplatesOfARunTest {
  private static final String CIRCULAR = "templates/通报.docx";
  private static final byte[] OWN =
      TemplateDocument.of(
              paragraph("{{单位", "名称}}文件") + paragraph("{{总体情况}}") + paragraph("{{年度}}年完"))
          .bytes();

  private final Path data;
  private final Path report;

  TemplatesOfARunTest(@TempDir Path folder) throws IOException {
    data = Terminal.sample(folder, "--branches=5", "--years=2024-2025");
    report = folder.resolve("reports/2025");
  }

  private Terminal publish(String... options) {
    return Terminal.report(
        data,
        Stream.concat(Stream.of("--formats=docx"), Stream.of(options)).toArray(String[]::new));
  }

  private void lay(String name, byte[] bytes) throws IOException {
    Files.createDirectories(data.resolve("templates"));
    Files.write(data.resolve(name), bytes);
  }

  private ReadPaper circular() {
    return ReadPaper.of(report.resolve("papers/通报.docx"));
  }

  @Test
  void aPaperIsWrittenByTheOfficesTemplateWhichStandsAmongTheInputs() throws IOException {
    assertThat(publish().status()).isZero();
    assertThat(circular().text()).contains("三、整改要求");

    lay(CIRCULAR, OWN);
    Terminal own = publish();

    assertThat(own.status()).as(own.lines().toString()).isZero();
    assertThat(circular().paragraphs()).first().asString().endsWith("文件");
    assertThat(circular().text())
        .contains("2025年完", "个党总支的测评结果计入全院", "合成示例数据")
        .doesNotContain("三、整改要求", "{{");
    assertThat(Files.readString(report.resolve("run.json")))
        .contains("\"" + CIRCULAR + "\"", Fingerprint.hexadecimal(OWN));
    assertThat(ReadPaper.of(report.resolve("papers/归档目录.docx")).text()).contains(CIRCULAR);
  }

  @Test
  void onlyAChangedTemplateMakesTheRunAnew() throws IOException {
    lay(CIRCULAR, OWN);
    assertThat(publish().lines().toString()).contains("发布：");
    assertThat(publish().lines().toString()).contains("没有任何变化");

    lay(CIRCULAR, TemplateDocument.of(paragraph("改写")).bytes());
    assertThat(publish().lines().toString()).contains("发布：");
    assertThat(circular().paragraphs()).first().isEqualTo("改写");

    Files.delete(data.resolve(CIRCULAR));
    assertThat(publish().lines().toString()).contains("发布：");
    assertThat(circular().text()).contains("三、整改要求");
  }

  @Test
  void theBranchEditionUsesTheLettersTemplateAlone() throws IOException {
    lay(CIRCULAR, OWN);
    byte[] letter = TemplateDocument.of(paragraph("致{{党总支}}") + paragraph("{{在办问题}}")).bytes();
    lay("templates/反馈函.docx", letter);
    assertThat(publish().status()).isZero();
    assertThat(publish("--edition=branch").status()).isZero();

    Path branches = report.resolveSibling("2025-branch");
    assertThat(Files.readString(branches.resolve("run.json")))
        .contains(Fingerprint.hexadecimal(letter))
        .doesNotContain("通报");
    List<Path> letters;
    try (Stream<Path> files = Files.walk(branches)) {
      letters = files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
    assertThat(letters).hasSize(5);
    assertThat(letters)
        .allSatisfy(
            own -> {
              assertThat(ReadPaper.of(own).paragraphs().get(0)).startsWith("致").doesNotContain("{");
              assertThat(own)
                  .hasSameBinaryContentAs(
                      report.resolve("papers").resolve(own.getFileName().toString()));
            });
  }

  @Test
  void aFaultyTemplateRefusesTheRunAndIsFoundByCheckAmongAllElse() throws IOException {
    lay(CIRCULAR, TemplateDocument.of(paragraph("{{党总支}}")).bytes());
    lay("templates/草稿.docx", OWN);

    Terminal refused = publish();
    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lines().get(0)).startsWith(CIRCULAR + "：占位符“{{党总支}}”只能用在反馈函中");
    assertThat(report).doesNotExist();

    Terminal check = Terminal.run("check", "--data=" + data);
    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(check.lines())
        .anyMatch(line -> line.startsWith(CIRCULAR + "：占位符“{{党总支}}”"))
        .anyMatch(line -> line.startsWith("templates/草稿.docx：文件名不是任何一种文书"))
        .anyMatch(line -> line.contains("evaluations-2025.csv"));

    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
  }

  @Test
  void theCommandWritesTemplatesThatTheRunFillsAndWritesOverNone() throws IOException {
    assertThat(publish().status()).isZero();
    List<String> plain = circular().paragraphs();
    lay("templates/归档目录.docx", OWN);

    Terminal written = Terminal.run("template", "--data=" + data, "--papers=all");
    assertThat(written.status()).isZero();
    assertThat(written.lines().get(0)).contains("归档目录.docx", "保持不变");
    assertThat(written.lines().get(1)).contains("通报.docx", "反馈函.docx").doesNotContain("归档目录");
    assertThat(data.resolve("templates/归档目录.docx")).hasBinaryContent(OWN);
    Files.delete(data.resolve("templates/归档目录.docx"));

    assertThat(publish().status()).isZero();
    assertThat(Files.readString(report.resolve("run.json"))).contains(CIRCULAR);
    assertThat(circular().paragraphs()).isEqualTo(plain);
  }

  @Test
  void thePapersAreChosenByTheirNamesInEitherLanguage() {
    Terminal written =
        Terminal.run("template", "--data=" + data, "--papers=circular,反馈函", "--language=en");
    assertThat(written.status()).isZero();
    assertThat(data.resolve("templates"))
        .isDirectoryContaining("glob:**circular.docx")
        .isDirectoryContaining("glob:**feedback-letter.docx")
        .isDirectoryNotContaining("glob:**attendance.docx");

    Terminal wrong = Terminal.run("template", "--data=" + data, "--papers=letter");
    assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(wrong.lines()).singleElement().asString().contains("letter", "通报");
    assertThat(Terminal.run("template", "--papers=all", "--year=2025").status())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
