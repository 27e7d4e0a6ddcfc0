package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a command did not read, refused or left unused stands on the terminal. */
class UnusedDataTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
  }

  private Terminal tables(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "--formats=csv";
    System.arraycopy(options, 0, all, 1, options.length);
    return Terminal.report(data, all);
  }

  private Path published() {
    return data.resolveSibling("reports").resolve("2025");
  }

  @Test
  void aSecondCopyIsNamedByEveryRunAndByCheck() throws IOException {
    Files.copy(data.resolve("evaluations-2025.csv"), data.resolve("evaluations-2025 (1).csv"));

    for (Terminal done :
        List.of(tables(), tables(), tables("--quiet"), Terminal.run("check", "--data=" + data))) {
      assertThat(done.status()).as(done.lines().toString()).isZero();
      assertThat(done.lines())
          .filteredOn(line -> line.contains("evaluations-2025 (1).csv"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluations-2026 (1).csv", "评议2026最终版.csv"})
  void aNewestYearThatWasNotReadIsRefused(String file) throws IOException {
    Files.writeString(data.resolve(file), "x");

    Terminal run = tables();
    Terminal check = Terminal.run("check", "--data=" + data);

    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lines()).filteredOn(line -> line.contains(file)).hasSize(1);
    assertThat(run.lines()).anyMatch(line -> line.contains("“evaluations-2026.csv”"));
    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(check.lines()).filteredOn(line -> line.contains(file)).hasSize(1);
    assertThat(published()).doesNotExist();
  }

  @Test
  void aNewestYearThatCannotBeReadIsRefused() throws IOException {
    String file = "evaluations-2026.xlsx";
    Files.writeString(data.resolve(file), "x");

    for (Terminal done : List.of(tables(), Terminal.run("check", "--data=" + data))) {
      assertThat(done.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(done.lines()).filteredOn(line -> line.startsWith(file + "：")).hasSize(1);
    }
    assertThat(published()).doesNotExist();
  }

  @Test
  void refusedRowsAndUnusedColumnsAreOneLineAFileReadOrKept() throws IOException {
    Path ballots = data.resolve("evaluations-2024.csv");
    List<String> lines = Files.readAllLines(ballots);
    String refused = lines.get(1).replaceFirst("党委委员|党总支书记|党支部书记|党员代表|群众代表", "来宾");
    assertThat(refused).isNotEqualTo(lines.get(1));
    Files.writeString(ballots, refused + "\n", StandardOpenOption.APPEND);
    Path turnout = data.resolve("turnout-2025.csv");
    Files.write(turnout, Files.readAllLines(turnout).stream().map(line -> line + ",甲").toList());

    Terminal first = tables();
    Terminal second = tables("--as-of=2025-12-30");

    for (Terminal run : List.of(first, second)) {
      assertThat(run.status()).as(run.lines().toString()).isZero();
      assertThat(run.lines())
          .filteredOn(line -> line.startsWith("未采用："))
          .satisfiesExactlyInAnyOrder(
              line -> assertThat(line).contains("evaluations-2024.csv", "拒收 1 行"),
              line -> assertThat(line).contains("turnout-2025.csv", "列 甲"));
    }
    assertThat(second.lines()).anyMatch(line -> line.startsWith("沿用：evaluations-2024.csv"));
  }

  @Test
  void blankTemplatesAreNamedAndNeverPublished() throws IOException {
    assertThat(tables().status()).isZero();
    assertThat(Terminal.run("template", "--data=" + data, "--year=2026").status()).isZero();

    Terminal check = Terminal.run("check", "--data=" + data);
    Terminal run = tables();

    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    for (String kind : List.of("evaluations", "rectification", "debriefs", "comments", "turnout")) {
      assertThat(check.lines())
          .anyMatch(l -> l.startsWith(kind + "-2026.csv") && l.contains("只有表头"));
    }
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lines()).anyMatch(line -> line.contains("2026 年没有一张有效票"));
    assertThat(data.resolveSibling("reports").resolve("2026")).doesNotExist();
    assertThat(tables("--year=2025").status()).isZero();
  }

  @Test
  void aYearOfInvalidBallotsIsNotPublished() throws IOException {
    Path ballots = data.resolve("evaluations-2025.csv");
    List<String> lines = Files.readAllLines(ballots);
    List<String> invalid =
        lines.stream().map(l -> l + (l.equals(lines.get(0)) ? ",是否有效" : ",否")).toList();
    Files.write(ballots, invalid);

    Terminal run = tables();

    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.lines()).anyMatch(line -> line.contains("2025 年没有一张有效票"));
    assertThat(published()).doesNotExist();
  }

  @Test
  void rulesUnderNearlyTheirNameAreRefusedByEveryCommand() throws IOException {
    Files.move(data.resolve("assessment.yaml"), data.resolve("assessment.yml"));

    for (Terminal refused :
        List.of(
            tables(),
            Terminal.run("check", "--data=" + data),
            Terminal.run("template", "--data=" + data, "--year=2026"))) {
      assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(refused.lines())
          .anyMatch(l -> l.startsWith("assessment.yml") && l.contains("“assessment.yaml”"));
    }
    assertThat(data.resolve("evaluations-2026.csv")).doesNotExist();
  }
}
