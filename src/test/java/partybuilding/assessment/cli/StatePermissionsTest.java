package partybuilding.assessment.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between runs is nobody's business but its owner's. */
class StatePermissionsTest {
  private Path data = Path.of("");
  private Path state = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    state = data.resolveSibling("state");
  }

  private Map<String, String> permissions() throws IOException {
    try (Stream<Path> files = Files.list(state)) {
      return new TreeMap<>(
          files.collect(toMap(file -> file.getFileName().toString(), file -> permissions(file))));
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    assertThat(permissions(state)).isEqualTo("rwx------");
    assertThat(permissions())
        .isEqualTo(Map.of("assessment.mv.db", "rw-------", "log", "rwx------"));
  }

  @Test
  void whatAnEarlierVersionLeftOpenIsClosed() throws IOException {
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    Path database = state.resolve("assessment.mv.db");
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(Terminal.report(data, "--formats=csv", "--force").status()).isZero();

    assertThat(permissions(database)).isEqualTo("rw-------");
  }
}
