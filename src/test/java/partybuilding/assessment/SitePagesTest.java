package partybuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and the pages of the site lead somewhere, and name what there is. */
class SitePagesTest {
  private static final Path README = Path.of("README.md");
  private static final Path SITE = Path.of("src", "site", "markdown");
  private static final Path DECISIONS = SITE.resolve("decisions");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final List<Path> ROOTS =
      List.of(
          SOURCES.resolve(Path.of("partybuilding", "assessment")),
          Path.of("src", "test", "java", "partybuilding", "assessment"));
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
  private static final Pattern PLACED_TYPE =
      Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*)?`");
  private static final int LINES = 120;

  static Stream<Path> everyPage() throws IOException {
    return Stream.concat(Stream.of(README), files(SITE, ".md"));
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void aLinkLeadsToAFile(Path page) throws IOException {
    assertThat(found(LINK, page))
        .allSatisfy(link -> assertThat(page.resolveSibling(link).normalize()).exists());
  }

  @Test
  void theIndexOfDecisionsHasEachOnce() throws IOException {
    List<String> decisions =
        files(DECISIONS, ".md")
            .map(file -> file.getFileName().toString())
            .filter(file -> !file.equals("index.md"))
            .sorted()
            .toList();

    assertThat(found(LINK, DECISIONS.resolve("index.md"))).isEqualTo(decisions);
  }

  @Test
  void everyTypeOnTheWayOfABallotExists() throws IOException {
    Set<String> types =
        files(SOURCES, ".java")
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named = found(TYPE, SITE.resolve("way.md"));

    assertThat(named).isNotEmpty();
    assertThat(types).containsAll(named);
  }

  @Test
  void everyTypeOfARecipeStandsWhereTheRecipeSays() throws IOException {
    List<String> named = found(PLACED_TYPE, SITE.resolve("recipes.md"));

    assertThat(named).isNotEmpty();
    assertThat(named)
        .allSatisfy(
            type ->
                assertThat(ROOTS)
                    .anySatisfy(
                        root ->
                            assertThat(root.resolve(type.replace('.', '/') + ".java")).exists()));
  }

  @Test
  void theReadmeHasAtMostTheLinesThatArePromised() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(LINES);
  }

  private static Stream<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    }
  }

  private static List<String> found(Pattern pattern, Path page) {
    try {
      return pattern.matcher(Files.readString(page)).results().map(SitePagesTest::first).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }
}
