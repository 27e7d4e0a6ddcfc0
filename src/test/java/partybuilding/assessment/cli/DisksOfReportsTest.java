package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** What a folder of reports meets on real disks. */
@Tag("disks")
class DisksOfReportsTest {
  private Path data = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    reports = folder.resolve("reports");
  }

  private Map<String, String> published() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(reports.resolve("2025"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(reports.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    return digests;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(reports)) {
      return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  private void assertFailed(Terminal run, String reason) {
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lastLine()).startsWith("运行失败：" + reports).contains(reason);
    assertThat(run.lines()).noneMatch(line -> line.contains("Exception"));
  }

  @Test
  void onAFullDiskTheEarlierReportStaysAndTheUnfinishedOneGoes() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(reports, "size=1m")) {
      assertThat(disk).isNotNull();
      assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
      Map<String, String> before = published();

      assertFailed(Terminal.report(data), "磁盘已满");

      assertThat(published()).isEqualTo(before);
      assertThat(names())
          .containsExactly(".assessment.lock", "2025", "index.html", "last-run.json");
      assertThat(Files.readString(reports.resolve("last-run.json"))).contains("\"failed\"");
    }
  }

  @Test
  void onADiskThatCanOnlyBeReadNothingNewIsWellAndAnythingNewIsRefused() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(reports, "size=8m")) {
      assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
      Map<String, String> before = published();
      disk.readOnly();

      assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
      assertFailed(Terminal.report(data, "--formats=csv", "--force"), "只能读取");

      assertThat(published()).isEqualTo(before);
    }
  }

  @Test
  void anEarlierReportThatCannotBeDeletedIsReplacedAndNamed() throws Exception {
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Map<String, String> before = published();
    SmallDisk disk = SmallDisk.mount(reports.resolve("2025/busy"), "size=1m");
    Terminal replaced = Terminal.report(data, "--formats=csv", "--force");
    Path left = reports.resolve(names().get(0)).resolve("busy");
    disk.movedTo(left).close();

    assertThat(replaced.status()).as(replaced.lines().toString()).isZero();
    assertThat(replaced.lines()).filteredOn(line -> line.contains("无法删除")).hasSize(1);
    assertThat(replaced.lines()).anyMatch(line -> line.contains(left.toString()));
    assertThat(published()).isEqualTo(before);

    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    assertThat(names()).containsExactly(".assessment.lock", "2025", "index.html", "last-run.json");
  }
}
