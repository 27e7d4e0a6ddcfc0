package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** The same exports give the same bytes, and a year is read only when it changed. */
class RepeatedRunTest {
  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=6", "--years=2022-2025", "--evaluators=30");
  }

  private Terminal tables(String... options) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--formats=csv";
    Terminal run = Terminal.report(data, all);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return run;
  }

  private Path published() {
    return data.resolveSibling("reports").resolve("2025");
  }

  private Map<String, String> bytes() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(published())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(published().relativize(file).toString(), Fingerprint.of(file));
      }
    }
    return digests;
  }

  @Test
  void aSecondRunSaysThatNothingChanged() throws IOException {
    tables();
    Map<String, String> before = bytes();
    Terminal second = tables();
    assertThat(second.lines()).first().asString().contains("没有任何变化");
    assertThat(second.lines()).hasSize(2);
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void forceReadsEverythingAgainAndReproducesEveryByteWithTwoThreads() throws IOException {
    Terminal first = Terminal.report(data, "--threads=1");
    assertThat(first.lastLine()).endsWith("index.html");
    Map<String, String> before = bytes();
    Terminal again = Terminal.report(data, "--force", "--threads=2");
    assertThat(again.status()).isZero();
    assertThat(again.lines()).filteredOn(line -> line.startsWith("读取：")).hasSize(20);
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void theOrderOfRowsChangesNoTable() throws IOException {
    tables();
    String scores = Fingerprint.of(published().resolve("tables/scores.csv"));
    String indicators = Fingerprint.of(published().resolve("tables/indicators.csv"));
    String college = Fingerprint.of(published().resolve("tables/college.csv"));
    Path file = data.resolve("evaluations-2024.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    String header = lines.remove(0);
    Collections.shuffle(lines, new Random(7));
    lines.add(0, header);
    Files.write(file, lines);

    tables();

    assertThat(Fingerprint.of(published().resolve("tables/scores.csv"))).isEqualTo(scores);
    assertThat(Fingerprint.of(published().resolve("tables/indicators.csv"))).isEqualTo(indicators);
    assertThat(Fingerprint.of(published().resolve("tables/college.csv"))).isEqualTo(college);
  }

  @Test
  void onlyTheFileThatChangedIsReadAgain() throws IOException {
    tables();
    Path file = data.resolve("evaluations-2024.csv");
    Files.writeString(file, Files.readString(file) + "\n");
    Terminal again = tables();
    assertThat(again.lines()).filteredOn(line -> line.startsWith("读取：")).hasSize(1);
    assertThat(again.lines()).filteredOn(line -> line.startsWith("沿用：")).hasSize(19);
  }

  @Test
  void aDamagedPublicationIsMadeAgain() throws IOException {
    tables();
    Map<String, String> before = bytes();
    Files.writeString(published().resolve("tables/college.csv"), "damaged");
    Terminal again = tables();
    assertThat(again.lines()).filteredOn(line -> line.startsWith("发布：")).hasSize(1);
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void anEarlierYearIsReportedBesideTheNewest() throws IOException {
    tables();
    Map<String, String> before = bytes();
    tables("--year=2023");
    PublishedTable scores =
        PublishedTable.read(published().resolveSibling("2023").resolve("tables/scores.csv"));
    assertThat(scores.column("year")).containsOnly("2022", "2023");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void aFileThatIsGoneIsForgotten() throws IOException {
    tables();
    Files.delete(data.resolve("evaluations-2022.csv"));
    tables();
    PublishedTable scores = PublishedTable.read(published().resolve("tables/scores.csv"));
    assertThat(scores.column("year")).containsOnly("2023", "2024", "2025");
  }
}
