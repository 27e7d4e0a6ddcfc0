package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  private final Path reports;
  private final Path target;

  ReplacementTest(@TempDir Path reports) {
    this.reports = reports;
    this.target = reports.resolve("2025");
  }

  private Path made(String name, String file) throws IOException {
    Path folder = reports.resolve(name);
    Files.createDirectories(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts").resolve(file), file);
    return folder;
  }

  private Stream<String> found() throws IOException {
    try (Stream<Path> all = Files.walk(reports)) {
      return all
          .filter(Files::isRegularFile)
          .map(file -> reports.relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    }
  }

  @Test
  void theVeryFirstReportAppearsAsAWhole() throws IOException {
    ReportFolder.publish(made("staging", "new"), target);

    assertThat(found()).containsExactly("2025/charts/new");
  }

  @Test
  void anEarlierReportIsReplacedAsAWhole() throws IOException {
    made("2025", "old");

    ReportFolder.publish(made("staging", "new"), target);

    assertThat(found()).containsExactly("2025/charts/new");
  }

  @Test
  void theEarlierReportComesBackWhenTheNewOneCannotMove() throws IOException {
    made("2025", "old");

    assertThatIOException()
        .isThrownBy(() -> ReportFolder.publish(reports.resolve("missing"), target));

    assertThat(found()).containsExactly("2025/charts/old");
  }

  @Test
  void whatAPublicationLeftWhenItWasCutOffIsMended() throws IOException {
    made(".2025.earlier", "old");

    assertThatIOException()
        .isThrownBy(() -> ReportFolder.publish(reports.resolve("missing"), target));
    assertThat(found()).containsExactly("2025/charts/old");

    made(".2025.earlier", "older");
    ReportFolder.publish(made("staging", "new"), target);
    assertThat(found()).containsExactly("2025/charts/new");
  }
}
