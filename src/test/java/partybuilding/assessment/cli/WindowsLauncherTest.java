package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WindowsLauncherTest {
  private static final Path LAUNCHER = Path.of("src/distribution/bin/assessment.cmd");

  @Test
  void everyLineEndsAsTheWindowsShellNeedsToFindItsLabels() throws IOException {
    String script = Files.readString(LAUNCHER);
    assertThat(script).endsWith("\r\n");
    assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void largeExportsGetTheOptionsOfTheOtherLauncher() throws IOException {
    String other = Files.readString(LAUNCHER.resolveSibling("assessment"));
    assertThat(Files.readString(LAUNCHER).split("[\\s\"]+"))
        .filteredOn(word -> word.matches("-X(?:X|mn).*") && !word.contains("%"))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(other).contains(option));
  }
}
