package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run writes into its folders of reports and state, and nowhere else. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "it checks POSIX permissions, which files on Windows do not have")
class OwnFoldersTest {
  /** Java itself notes there which fonts the machine has. */
  private static final String OF_JAVA = ".java";

  @Test
  void neitherAFirstReportNorAReplacedOneLeavesAnythingElsewhere(
      @TempDir Path folder, @TempDir Path temporary, @TempDir Path home)
      throws IOException, InterruptedException {
    Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    List<String> machine = List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home);
    OwnProcess process = new OwnProcess(folder, Map.of(), machine);

    assertThat(process.run("run").status()).isZero();
    assertThat(openToOthers(folder.resolve("reports"))).isEmpty();
    Terminal replaced = process.run("run", "--force", "--readable");

    assertThat(replaced.status()).as(replaced.lines().toString()).isZero();
    assertThat(openToOthers(folder.resolve("reports"))).hasSizeGreaterThan(2);
    assertThat(temporary).isEmptyDirectory();
    assertThat(names(home)).isSubsetOf(OF_JAVA);
    assertThat(names(folder.resolve("reports")))
        .containsExactlyInAnyOrder("2025", ".assessment.lock", "index.html", "last-run.json");
  }

  private static List<Path> openToOthers(Path folder) throws IOException {
    List<Path> open = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        if (!permissions.endsWith("------")) {
          open.add(path);
        }
      }
    }
    return open;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> String.valueOf(path.getFileName())).toList();
    }
  }
}
