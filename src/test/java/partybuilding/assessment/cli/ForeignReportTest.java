package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Fingerprint;

/**
 * What lies among the reports and is not one of this program's stops no run and moves no figure.
 */
class ForeignReportTest {
  private static final String READ_BACK = "读回";

  private final Path folder;
  private final Path data;

  ForeignReportTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
  }

  @BeforeEach
  void aReportThatSaysWhatMoved() throws IOException {
    publish("--formats=csv");
    ledger("已销号", "整改中");
    publish("--formats=csv");
    assertThat(moved().rows()).isNotEmpty();
  }

  private Terminal publish(String... options) {
    Terminal run = Terminal.report(data, options);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private void ledger(String from, String to) throws IOException {
    Path ledger = data.resolve("rectification-2025.csv");
    Files.writeString(ledger, Files.readString(ledger).replaceFirst(from, to));
  }

  private PublishedTable moved() throws IOException {
    return PublishedTable.read(report("2025").resolve("tables/restatements.csv"));
  }

  private Path report(String name) {
    return folder.resolve("reports").resolve(name);
  }

  private void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).containsPattern(from);
    Files.writeString(file, text.replaceFirst(from, to));
  }

  /** As if the record had always said so. */
  private void vouch(Path report, String table, byte[] bytes) throws IOException {
    Path file = report.resolve("tables").resolve(table);
    String before = Fingerprint.of(file);
    Files.write(file, bytes);
    replace(report.resolve("run.json"), before, Fingerprint.of(file));
  }

  /** Whole, and of the year that its folder is called. */
  private Path of2024() throws IOException {
    Path report = report("2024");
    copy(report("2025"), report);
    replace(report.resolve("run.json"), "\"year\" : 2025", "\"year\" : 2024");
    return report;
  }

  private void assertLeftAlone() {
    assertThat(publish("--formats=csv", "--force").lines())
        .noneMatch(line -> line.contains(READ_BACK));
  }

  @Test
  void whatIsWholeAndOfItsYearIsReadBack() throws IOException {
    Path report = of2024();

    assertThat(publish("--formats=csv", "--force").lines())
        .anyMatch(line -> line.contains(READ_BACK) && line.contains(report.toString()));
  }

  @Test
  void aCopyUnderAnotherYearIsNoReportOfThatYearAndTakesNothingFromItsOwn() throws IOException {
    copy(report("2025"), report("2024"));
    int before = moved().rows().size();
    ledger("整改中", "已销号");
    publish("--formats=csv");
    int once = moved().rows().size();
    assertThat(once).isGreaterThan(before);
    ledger("已销号", "整改中");

    assertLeftAlone();

    assertThat(moved().rows()).hasSizeGreaterThan(once);
  }

  @Test
  void aBranchsFolderIsNoReportOfTheCollege() throws IOException {
    publish("--formats=csv", "--edition=branch", "--year=2024");
    copy(report("2024-branch").resolve("B01"), report("2024"));

    assertLeftAlone();
  }

  @Test
  void aRecordThatVouchesForNoTableIsHeldAgainstNone() throws IOException {
    replace(of2024().resolve("run.json"), "(?s)\"outputs\" : \\{.*?\\}", "\"outputs\" : {}");

    assertLeftAlone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores.csv", "restatements.csv", "closure.csv"})
  void aTableThatTheRecordDoesNotNameIsHeldAgainstNothing(String table) throws IOException {
    replace(of2024().resolve("run.json"), "\"tables/" + table, "\"tables/other-" + table);

    assertLeftAlone();
  }

  @Test
  void aFileThatCannotBeNamedHereStopsNoRun() throws IOException {
    replace(of2024().resolve("run.json"), "\"tables/scores.csv", "\"tables/\\\\\\\\u0000.csv");

    assertLeftAlone();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-12-31;yesterday",
        "2025-12-31;2025-02-31",
        "2025-12-31;+999999999-12-31",
        ",20\\d\\d,;,x,",
        "_changed;_weather",
        "\\d\\.\\d+;many",
        "\\d\\.\\d+;NaN"
      })
  void aRowOfWhatMovedThatSaysNothingStopsNoRun(String from, String to) throws IOException {
    Path report = of2024();
    String table = "restatements.csv";
    String text = Files.readString(report.resolve("tables").resolve(table));
    assertThat(text).containsPattern(from);
    vouch(report, table, text.replaceAll(from, to).getBytes(StandardCharsets.UTF_8));

    assertLeftAlone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scores.csv", "restatements.csv", "closure.csv"})
  void aTableThatIsNoneStopsNoRun(String table) throws IOException {
    Path report = of2024();
    vouch(report, table, "a,b\n\"open".getBytes(StandardCharsets.UTF_8));
    assertLeftAlone();

    vouch(report, table, new byte[] {'a', '\n', (byte) 0xff, (byte) 0xfe});
    assertLeftAlone();
  }

  @ParameterizedTest
  @CsvSource({"2024,+999999999-12-31", "123456789,2024-12-31", "0,2024-12-31", "2024,2024-02-31"})
  void aYearThatNoReportIsOfStopsNoRun(String year, String asOf) throws IOException {
    Path report = report(year);
    copy(report("2025"), report);
    replace(report.resolve("run.json"), "\"year\" : 2025", "\"year\" : " + year);
    replace(report.resolve("run.json"), "\"as_of\" : \"[^\"]*", "\"as_of\" : \"" + asOf);

    assertLeftAlone();
  }
}
