package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

class VerifyReportTest {
  private Path data = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void twoPublishedYears(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    reports = folder.resolve("reports");
    assertThat(Terminal.report(data, "--formats=csv", "--year=2024").status()).isZero();
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
  }

  private Terminal verify(String... options) {
    List<String> arguments = new ArrayList<>(List.of("verify-report", "--reports=" + reports));
    arguments.addAll(Arrays.asList(options));
    return Terminal.run(arguments.toArray(String[]::new));
  }

  private static void assertDiffers(Terminal verified, String... lines) {
    assertThat(verified.status()).isEqualTo(ExitStatus.FAILED);
    List<String> named = verified.lines().subList(0, verified.lines().size() - 1);
    assertThat(named).containsExactly(lines);
    assertThat(verified.lastLine()).contains(named.size() + " 处");
  }

  @Test
  void everyReportOfTheFolderIsHeldAgainstItsRecord() throws IOException {
    Terminal verified = verify();

    assertThat(verified.status()).as(verified.lines().toString()).isZero();
    assertThat(verified.lines()).hasSize(2);
    assertThat(verified.lines().get(0)).contains(reports.resolve("2024").toString());
    assertThat(verified.lastLine())
        .contains(reports.resolve("2025").toString())
        .contains(Fingerprint.of(reports.resolve("2025/run.json")));
    assertThat(verify("--quiet").lines()).isEmpty();
  }

  @Test
  void eachChangedMissingAndAddedFileIsNamed() throws IOException {
    Path tables = reports.resolve("2025/tables");
    Files.writeString(tables.resolve("scores.csv"), "changed");
    Files.delete(tables.resolve("college.csv"));
    Files.writeString(tables.resolve("scores (1).csv"), "added");
    Files.move(tables.resolve("loop.csv"), data.resolve("loop.csv"));
    Files.createSymbolicLink(tables.resolve("loop.csv"), data.resolve("loop.csv"));

    assertDiffers(
        verify("--year=2025"),
        "缺少：tables/college.csv",
        "被更改：tables/loop.csv",
        "多出：tables/scores (1).csv",
        "被更改：tables/scores.csv");
    assertThat(verify("--year=2024").status()).isZero();
  }

  @Test
  void aReportIsFoundByItsFolderToo() throws IOException {
    Path copy = data.resolveSibling("copy");
    Files.createDirectories(copy);
    Files.move(reports.resolve("2025"), copy.resolve("2025"));

    Terminal verified = Terminal.run("verify-report", copy.resolve("2025").toString());

    assertThat(verified.status()).as(verified.lines().toString()).isZero();
    assertThat(verified.lines().get(0)).contains("2024");
    assertThat(copy).isDirectoryNotContaining(path -> !path.endsWith("2025"));
  }

  @Test
  void anEarlierYearThatIsNoLongerTheSameIsNamed() throws IOException {
    Path record = reports.resolve("2024/run.json");
    Files.writeString(record, Files.readString(record).replace("0", "1"));

    Terminal verified = verify("--year=2025");

    assertDiffers(verified, "上一年度的报告已不是当时的那一份：2024/run.json");
  }

  @Test
  void whereNothingIsPublishedThatIsSaid() {
    for (Terminal verified :
        List.of(
            verify("--year=1999"),
            verify("--edition=branch"),
            Terminal.run("verify-report", "--reports=" + data))) {
      assertThat(verified.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(verified.lines()).singleElement().asString().contains("没有");
    }
  }

  @Test
  void aFolderWithoutARecordProvesNothing() throws IOException {
    Files.delete(reports.resolve("2025/run.json"));

    Terminal verified = verify("--year=2025", "--language=en");

    assertThat(verified.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(verified.lines()).singleElement().asString().contains("no run.json");
  }

  @Test
  void aReportThatHadSteppedAsideIsBackBeforeItIsVerified() throws IOException {
    Files.move(reports.resolve("2025"), reports.resolve(".2025.0123456789abcdef.earlier"));

    Terminal verified = verify("--year=2025");

    assertThat(verified.status()).as(verified.lines().toString()).isZero();
    assertThat(reports.resolve("2025")).isDirectory();
  }

  @Test
  void theBranchEditionIsVerifiedWithTheFolderOfEveryBranch() throws IOException {
    assertThat(Terminal.report(data, "--formats=csv", "--edition=branch").status()).isZero();
    Path own = reports.resolve("2025-branch/B01/tables/scores.csv");
    assertThat(verify("--edition=branch").status()).isZero();
    Files.writeString(own, "changed");

    assertDiffers(verify("--edition=branch"), "被更改：B01/tables/scores.csv");
  }
}
