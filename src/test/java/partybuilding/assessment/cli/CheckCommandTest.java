package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial of the exports tells what a run would, of every file, and leaves no trace. */
class CheckCommandTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
  }

  private Terminal check(String... options) {
    return Terminal.run(
        Stream.concat(Stream.of("check", "--data=" + data), Stream.of(options))
            .toArray(String[]::new));
  }

  private void change(String file, String old, String replacement) throws IOException {
    Path path = data.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, replacement));
  }

  @Test
  void soundExportsCanBeUsedAndEveryFileIsAccountedFor() {
    Terminal check = check();

    assertThat(check.status()).as(check.lines().toString()).isEqualTo(ExitStatus.DONE);
    assertThat(check.lastLine()).startsWith("数据可以使用：");
    assertThat(check.lines())
        .anyMatch(line -> line.startsWith("读取：evaluations-2024.csv，"))
        .anyMatch(line -> line.startsWith("读取：evaluations-2025.csv，"))
        .anyMatch(line -> line.startsWith("读取：rectification-2025.csv，"))
        .anyMatch(line -> line.startsWith("读取：branches.csv，3 行，采用 3，拒收 0，略过 0"));
  }

  @Test
  void nothingIsWrittenAnywhere() throws IOException {
    List<Path> before = files();

    check();

    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data.getParent())) {
      return all.sorted().toList();
    }
  }

  @Test
  void everyFaultyFileIsToldAndTheSoundOnesToo() throws IOException {
    change("evaluations-2025.csv", "评委类别", "甲");
    change("rectification-2024.csv", "整改状态", "乙");

    Terminal check = check();

    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(check.lastLine()).startsWith("数据还不能使用：请先改正上面列出的 2 条错误");
    assertThat(check.lines())
        .anyMatch(line -> line.startsWith("evaluations-2025.csv") && line.contains("评委类别"))
        .anyMatch(line -> line.startsWith("rectification-2024.csv") && line.contains("整改状态"))
        .anyMatch(line -> line.startsWith("读取：evaluations-2024.csv，"))
        .anyMatch(line -> line.startsWith("读取：rectification-2025.csv，"));
  }

  @Test
  void aFileRefusedForItsRowsShowsItsAccountAndCountsWhatItDoesNotList() throws IOException {
    Terminal sample =
        Terminal.run(
            "sample",
            "--data=" + data,
            "--branches=8",
            "--years=2025",
            "--evaluators=60",
            "--seed=1");
    assertThat(sample.status()).isZero();
    change("evaluations-2025.csv", "党员代表", "旁听人员");

    Terminal check = check();

    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    List<String> told = check.lines().stream().filter(line -> line.contains("旁听人员")).toList();
    String more =
        check.lines().stream().filter(line -> line.contains("未逐条列出")).findFirst().orElseThrow();
    String account =
        check.lines().stream()
            .filter(line -> line.startsWith("读取：evaluations-2025.csv"))
            .findFirst()
            .orElseThrow();
    assertThat(told).hasSize(100);
    long refused = number(account, "拒收 ");
    assertThat(number(more, "另有 ")).isEqualTo(refused - 100);
    assertThat(more).startsWith("evaluations-2025.csv：");
  }

  private static long number(String line, String before) {
    return Long.parseLong(
        line.substring(line.indexOf(before) + before.length()).replaceAll("\\D.*", ""));
  }

  @Test
  void theTrialTellsWhatTheRunTells() throws IOException {
    change("branches.csv", "B02", "B01");

    Terminal check = check();
    Terminal run = Terminal.report(data, "--formats=csv");

    assertThat(check.status()).isEqualTo(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(check.lines()).contains(run.lines().get(run.lines().size() - 2));
    assertThat(check.lines()).anyMatch(line -> line.startsWith("读取：evaluations-2025.csv"));
  }

  @Test
  void whatARunWouldPublishAllTheSameIsToldAsSuch() throws IOException {
    Path export = data.resolve("evaluations-2025.csv");
    Files.copy(export, data.resolve("evaluations-2025 (1).csv"));

    Terminal check = check();
    Terminal run = Terminal.report(data, "--formats=csv");

    assertThat(check.status()).isEqualTo(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(check.lastLine()).startsWith("数据可以使用；有提醒 1 条，");
    String findings =
        Files.readString(data.resolveSibling("reports").resolve("2025/tables/findings.csv"));
    assertThat(findings).contains("warning,ignored_file,evaluations-2025 (1).csv,,,");
  }

  @Test
  void rowsThatAreRefusedWithinTheLimitAreToldAndTheRestCanBeUsed() throws IOException {
    Path export = data.resolve("evaluations-2025.csv");
    String text = Files.readString(export);
    Files.writeString(export, text.replaceFirst("党员代表", "旁听人员"));

    Terminal check = check();

    assertThat(check.status()).isZero();
    assertThat(check.lastLine()).startsWith("数据可以使用，但有错误 1 条、提醒 0 条；");
    assertThat(check("--quiet").lines()).hasSize(2).last().isEqualTo(check.lastLine());
  }

  @Test
  void rulesThatCannotBeFollowedAreToldInOneLanguage() throws IOException {
    change("assessment.yaml", "minimum-group: 5", "minimum-group: 2");

    assertThat(check("--language=en").lines().get(0))
        .isEqualTo(
            "assessment.yaml, line 14: \"minimum-group\" cannot be \"2\";"
                + " write a number from 3 to 1000, percentages as fractions.");
  }

  @Test
  void quietTrialsTellFaultsOnly() throws IOException {
    assertThat(check("--quiet").lines()).isEmpty();

    change("evaluations-2025.csv", "评委类别", "甲");
    assertThat(check("--quiet").lines()).hasSize(2);
  }

  @Test
  void anEarlierYearIsTriedAloneWithTheYearsBeforeIt() throws IOException {
    change("evaluations-2025.csv", "评委类别", "甲");

    Terminal check = check("--year=2024");

    assertThat(check.status()).isZero();
    assertThat(check.lines()).noneMatch(line -> line.contains("evaluations-2025"));
  }

  @Test
  void aYearWithoutEvaluationsIsRefused() {
    Terminal check = check("--year=2017");

    assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(check.lines().get(0)).contains("2017", "2024, 2025");
  }
}
