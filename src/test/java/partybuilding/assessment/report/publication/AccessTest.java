package partybuilding.assessment.report.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class AccessTest {
  private final Path reports;
  private final Path target;

  AccessTest(@TempDir Path folder) {
    this.reports = folder.resolve("reports");
    this.target = reports.resolve("2025");
  }

  private void publish(Access access) throws IOException {
    try (PublicationFolder folder =
        PublicationFolder.open(reports, access, Clock.systemUTC(), path -> {})) {
      folder.claim();
      Path staged = folder.stage(target);
      assertThat(permissions(staged)).isEqualTo("rwx------");
      Files.writeString(Files.createDirectory(staged.resolve("tables")).resolve("scores.csv"), "");
      Files.writeString(staged.resolve("run.json"), "");
      folder.publish(target);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Map<String, String> permissions() throws IOException {
    Map<String, String> permissions = new TreeMap<>();
    try (Stream<Path> all = Files.walk(reports)) {
      for (Path path : all.toList()) {
        permissions.put(reports.relativize(path).toString(), permissions(path));
      }
    }
    return permissions;
  }

  @Test
  void whatIsPublishedIsItsOwnersAlone() throws IOException {
    publish(Access.OWNER);

    assertThat(permissions())
        .containsOnly(
            Map.entry("", "rwx------"),
            Map.entry(".assessment.lock", "rw-------"),
            Map.entry("2025", "rwx------"),
            Map.entry("2025/run.json", "rw-------"),
            Map.entry("2025/tables", "rwx------"),
            Map.entry("2025/tables/scores.csv", "rw-------"));
  }

  @Test
  void readableReportsAreOpenToAllEvenWhereEarlierOnesWereNot() throws IOException {
    publish(Access.OWNER);
    publish(Access.EVERYONE);

    assertThat(permissions())
        .containsOnly(
            Map.entry("", "rwxr-xr-x"),
            Map.entry(".assessment.lock", "rw-------"),
            Map.entry("2025", "rwxr-xr-x"),
            Map.entry("2025/run.json", "rw-r--r--"),
            Map.entry("2025/tables", "rwxr-xr-x"),
            Map.entry("2025/tables/scores.csv", "rw-r--r--"));
  }

  @Test
  void aFolderThatSomebodyElseMadeForReportsKeepsWhatItAllows() throws IOException {
    Files.createDirectory(reports);
    for (String made : List.of("rwxrwx---", "rwxrwxrwx")) {
      Files.setPosixFilePermissions(reports, PosixFilePermissions.fromString(made));
      publish(Access.OWNER);
      assertThat(permissions(reports)).isEqualTo(made);
      assertThat(permissions(target)).isEqualTo("rwx------");
    }
  }

  @Test
  void aReportThatStaysAsItIsCanBeOpenedAndClosedAgain() throws IOException {
    publish(Access.OWNER);
    for (Access access : List.of(Access.EVERYONE, Access.OWNER)) {
      try (PublicationFolder folder =
          PublicationFolder.open(reports, access, Clock.systemUTC(), path -> {})) {
        folder.give(target);
      }
      assertThat(permissions(target.resolve("run.json")))
          .isEqualTo(access == Access.OWNER ? "rw-------" : "rw-r--r--");
    }
  }

  @Test
  void whereALinkLeadsNothingIsChanged(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("file"), "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    publish(Access.OWNER);
    Files.createSymbolicLink(target.resolve("link"), file);

    try (PublicationFolder folder =
        PublicationFolder.open(reports, Access.EVERYONE, Clock.systemUTC(), path -> {})) {
      folder.give(target);
    }

    assertThat(permissions(file)).isEqualTo("rw-r-----");
  }
}
