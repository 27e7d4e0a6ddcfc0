package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/**
 * A state that an earlier version wrote is upgraded by the first run, and nothing of it is lost.
 */
class UpgradedStateTest {
  private static final String STATE = "/state/0.1.0.zip";

  private final Path folder;
  private final Path data;

  UpgradedStateTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = folder.resolve("data");
  }

  @BeforeEach
  void aStateOfAnEarlierVersion() throws IOException {
    try (InputStream bytes = UpgradedStateTest.class.getResourceAsStream(STATE);
        ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  private Terminal report(String... options) {
    Terminal run =
        Terminal.report(
            data,
            Stream.concat(Stream.of("--formats=csv"), Stream.of(options)).toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private Terminal history() {
    return Terminal.history(folder.resolve("state"));
  }

  private Map<String, String> published() throws IOException {
    Path report = folder.resolve("reports/2025");
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(report.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    return bytes;
  }

  @Test
  void theSameExportsGiveTheBytesOfARunThatBeginsAnewAndNothingHasMoved() throws IOException {
    report("--quiet");
    Map<String, String> upgraded = published();
    assertThat(report().lines()).anyMatch(line -> line.contains("没有任何变化"));

    Files.move(folder.resolve("state"), folder.resolve("kept"));
    Files.move(folder.resolve("reports"), folder.resolve("earlier"));
    report("--quiet");

    assertThat(upgraded).hasSizeGreaterThan(20).isEqualTo(published());
  }

  @Test
  void itsHistoryIsContinued() {
    assertThat(history().lines()).singleElement().asString().contains("b1d70fdcbe90");

    report();

    assertThat(history().lines()).hasSize(2).allMatch(line -> line.endsWith("已发布"));
  }

  @Test
  void whatItPublishedIsWhatTheNextReportIsHeldAgainst() throws IOException {
    Path ledger = data.resolve("rectification-2025.csv");
    Files.writeString(ledger, Files.readString(ledger).replaceFirst("已销号", "整改中"));

    report();

    PublishedTable moved =
        PublishedTable.read(folder.resolve("reports/2025/tables/restatements.csv"));
    assertThat(moved.where("table", "rectification").column("was"))
        .as("it published that 10 of 17 were struck off")
        .contains("10", "0.5882352941176471");
  }

  @Test
  void figuresThatTooFewBallotsHaveMovedStayAsItPublishedThem() throws IOException {
    report("--force");
    Map<String, String> before = published();
    Path ballots = data.resolve("evaluations-2024.csv");
    String text = Files.readString(ballots);
    Files.writeString(ballots, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));

    report();

    assertThat(published().get("tables/indicators.csv"))
        .isEqualTo(before.get("tables/indicators.csv"));
    assertThat(
            PublishedTable.read(folder.resolve("reports/2025/tables/findings.csv")).column("code"))
        .contains("figures_stand");
  }
}
