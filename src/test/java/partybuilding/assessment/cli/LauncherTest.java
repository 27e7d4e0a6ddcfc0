package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts an unpacked distribution, with a {@code java} that notes what it gets. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "the launcher is a script for a POSIX shell; Windows has assessment.cmd")
class LauncherTest {
  private static final Path SCRIPT = Path.of("src", "distribution", "bin", "assessment");
  private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1";
  private static final String LONG_RUN = "-XX:TieredStopAtLevel=4";
  private static final long MEGABYTE = 1L << 20;

  /** Notes its arguments, and leaves as large an archive as it is told to where one is wanted. */
  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$@" >"$NOTED"
      for argument in "$@"; do
        case $argument in
          -XX:ArchiveClassesAtExit=*)
            dd if=/dev/zero of="${argument#*=}" bs=1048576 count="$ARCHIVE" 2>/dev/null ;;
        esac
      done
      exit "$STATUS"
      """;

  private Path folder;
  private Path home;
  private Path archive;
  private Path data;

  @BeforeEach
  void unpack(@TempDir Path place) throws IOException {
    folder = place;
    home = folder.resolve("the program");
    archive = home.resolve("lib").resolve("classes.jsa");
    data = Files.createDirectories(folder.resolve("the data"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(SCRIPT, home.resolve("bin").resolve("assessment"));
    Path java = folder.resolve("jdk").resolve("bin").resolve("java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void argumentsReachTheProgramAsTheyAre() throws Exception {
    Started started = start("--data=" + data, "--reports", "a b", "");

    assertThat(started.arguments())
        .endsWith(
            "-jar",
            home.resolve("lib").resolve("party-building-assessment.jar").toString(),
            "--data=" + data,
            "--reports",
            "a b",
            "");
  }

  @Test
  void exportsOfACollegeAreReadWithTheFirstCompilerAlone() throws Exception {
    export("evaluations-2025.csv", 16 * MEGABYTE);

    assertThat(start("--data=" + data).arguments()).contains(SHORT_RUN).doesNotContain(LONG_RUN);
  }

  @Test
  void aLargeExportIsReadWithAllCompilersHoweverItsFolderIsGiven() throws Exception {
    export("evaluations-2025.csv", 16 * MEGABYTE + 1);

    assertThat(start("--data=" + data).arguments()).contains(LONG_RUN).doesNotContain(SHORT_RUN);
    assertThat(start("run", "--data", data.toString()).arguments()).contains(LONG_RUN);
    assertThat(start("--reports", data.toString()).arguments()).contains(SHORT_RUN);
  }

  @Test
  void theFirstRunLeavesAnArchiveOfClassesThatTheSecondReads() throws Exception {
    assertThat(start("--data=" + data).arguments()).noneMatch(a -> a.contains("SharedArchiveFile"));
    assertThat(archive).exists();
    assertThat(start("--data=" + data).arguments()).contains("-XX:SharedArchiveFile=" + archive);
    assertThat(lib()).containsExactly(archive);
  }

  @Test
  void aRunThatFailedOrDidNothingLeavesNoArchive() throws Exception {
    assertThat(start(new Java(3, 40), "--data=" + data).status()).isEqualTo(3);
    assertThat(start(new Java(0, 10), "--help").status()).isZero();
    assertThat(lib()).isEmpty();
  }

  private Started start(String... arguments) throws Exception {
    return start(new Java(0, 40), arguments);
  }

  private Started start(Java java, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("sh", home.resolve("bin/assessment").toString()));
    command.addAll(List.of(arguments));
    Path noted = folder.resolve("noted");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("NOTED", noted.toString());
    builder.environment().put("STATUS", Integer.toString(java.status()));
    builder.environment().put("ARCHIVE", Integer.toString(java.megabytes()));
    int status = builder.start().waitFor();
    return new Started(status, Files.readString(noted, StandardCharsets.UTF_8).lines().toList());
  }

  private void export(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(data.resolve(name).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private List<Path> lib() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files.toList();
    }
  }

  /**
   * What the noting {@code java} does.
   *
   * @param status that it ends with
   * @param megabytes of the archive that it leaves
   */
  private record Java(int status, int megabytes) {}

  /**
   * What became of a start.
   *
   * @param status of the script
   * @param arguments of its {@code java}
   */
  private record Started(int status, List<String> arguments) {}
}
