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
import partybuilding.assessment.permission.Access;

@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "it checks POSIX permissions, which files on Windows do not have")
class AccessTest {
  private final Path reports;
  private final Path target;

  AccessTest(@TempDir Path folder) {
    this.reports = folder.resolve("reports");
    this.target = reports.resolve("2025");
  }

  private PublicationFolder open(Access access) {
    return PublicationFolder.open(reports, access, Clock.systemUTC(), path -> {});
  }

  private void publish(Access access) throws IOException {
    try (PublicationFolder folder = open(access)) {
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

  private void assertPublishedWith(String ofFolders, String ofFiles) throws IOException {
    assertThat(permissions())
        .containsOnly(
            Map.entry("", ofFolders),
            Map.entry(".assessment.lock", "rw-------"),
            Map.entry("2025", ofFolders),
            Map.entry("2025/run.json", ofFiles),
            Map.entry("2025/tables", ofFolders),
            Map.entry("2025/tables/scores.csv", ofFiles));
  }

  @Test
  void whatIsPublishedIsItsOwnersAlone() throws IOException {
    publish(Access.OWNER);

    assertPublishedWith("rwx------", "rw-------");
  }

  @Test
  void readableReportsAreOpenToAllEvenWhereEarlierOnesWereNot() throws IOException {
    publish(Access.OWNER);
    publish(Access.EVERYONE);

    assertPublishedWith("rwxr-xr-x", "rw-r--r--");
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
      try (PublicationFolder folder = open(access)) {
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

    try (PublicationFolder folder = open(Access.EVERYONE)) {
      folder.give(target);
    }

    assertThat(permissions(file)).isEqualTo("rw-r-----");
  }
}
