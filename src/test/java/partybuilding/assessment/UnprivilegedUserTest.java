package partybuilding.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The single file as a scheduler starts it: in an empty environment, without a home. Where root
 * runs the tests it is started as {@code nobody}, who owns nothing but the folder he works in.
 */
@Tag("packaged")
@EnabledOnOs(value = OS.LINUX, disabledReason = "users are changed by setpriv")
class UnprivilegedUserTest {
  private static final Path JAR = Path.of("target", "party-building-assessment.jar");
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  @Test
  void aUserWhoOwnsNothingPublishesIntoHisFolderAndLeavesNothingElse(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path work = prepare(folder);
    Process program = program(folder, work);
    String said = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left.map(Path::getFileName)).map(Path::toString).containsOnly("reports", "state");
    }
    Path page = work.resolve("reports/2025/index.html");
    assertThat(Files.getOwner(page)).isEqualTo(Files.getOwner(work));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-------");
  }

  /** The folder to work in, beside a program and exports that everybody may read. */
  private static Path prepare(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(JAR, folder.resolve("program.jar"));
    Path data = Files.createDirectory(folder.resolve("data"));
    try (Stream<Path> exports = Files.list(Path.of("data"))) {
      for (Path export : exports.filter(Files::isRegularFile).toList()) {
        Files.copy(export, data.resolve(export.getFileName()));
      }
    }
    Path work = Files.createDirectory(folder.resolve("work"));
    if (ROOT) {
      Files.setOwner(work, nobody(folder));
    }
    return work;
  }

  private static UserPrincipal nobody(Path folder) throws IOException {
    return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
  }

  private static Process program(Path folder, Path work) throws IOException {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", folder.resolve("program.jar").toString()));
    command.addAll(List.of("--data=../data", "--reports=reports", "--state=state"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    return builder.redirectErrorStream(true).start();
  }
}
