package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of words and terms, as they are written. */
class WordFilesTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  @Test
  void noKeyStandsTwiceInAFileAsTheLaterWouldSilentlyWin() throws IOException {
    List<Path> files = files();
    List<String> twice = new ArrayList<>();
    for (Path file : files) {
      Set<String> keys = new HashSet<>();
      keys(file).filter(key -> !keys.add(key)).forEach(key -> twice.add(file + " " + key));
    }
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(twice).isEmpty();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private static Stream<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')).strip());
  }
}
