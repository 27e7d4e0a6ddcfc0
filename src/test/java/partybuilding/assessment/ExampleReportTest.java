package partybuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample's report as the repository shows it. */
class ExampleReportTest {
  private static final Path FOLDER = Path.of("reports", "example");

  /** A link to another file; those with a scheme lead elsewhere, those with # into the page. */
  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(?![a-z]+:|#)([^\"#?]+)[^\"]*\"");

  @Test
  void everyLinkOfEveryPageLeadsToAFileThere() throws IOException {
    List<Path> pages = pages();
    assertThat(pages).hasSizeGreaterThan(15);
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      links(page)
          .filter(link -> !leadsToFile(page, link))
          .forEach(link -> dead.add(page + " " + link));
    }
    assertThat(dead).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Stream<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)).distinct();
  }

  private static boolean leadsToFile(Path page, String link) {
    String decoded = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    Path target = page.resolveSibling(decoded).normalize();
    return target.startsWith(FOLDER) && Files.exists(target);
  }
}
