package partybuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the rooms is written from the list that the architecture is tested by. */
class RoomsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/rooms.md");
  private static final String REGENERATE = "mvn test -Dtest=RoomsPageTest -Dregenerate";
  private static final List<Path> ROOTS =
      List.of(
          Path.of("src/main/java/partybuilding/assessment"),
          Path.of("src/main/java/partybuilding"));
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)/\\*\\*\\s*\\*?\\s*(.*?\\.)(?:\\s|\\s*\\*/)");

  @Test
  void thePageSaysWhatTheTestOfTheArchitectureHolds() throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE))
        .as("rooms.md is not what the list says; write it anew with: " + REGENERATE)
        .isEqualTo(page());
  }

  private static String page() {
    return """
        # The rooms

        The packages of `partybuilding.assessment` in the order in which the data flows; imports point up this list. Written
        from the list in `ArchitectureTest` by `%s`.

        | room | what it is | may import | opens |
        |---|---|---|---|
        %s

        ## Rooms that are divided
        Each part with the parts of the same room that it may import, lowest first.

        | part | what it is | may import | opens |
        |---|---|---|---|
        %s
        """
        .formatted(
            REGENERATE,
            ArchitectureTest.ROOMS.entrySet().stream()
                .map(RoomsPageTest::row)
                .collect(Collectors.joining("\n")),
            ArchitectureTest.SUB_ROOMS.entrySet().stream()
                .map(RoomsPageTest::row)
                .collect(Collectors.joining("\n")));
  }

  private static String row(Map.Entry<String, Set<String>> room) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            room.getKey(),
            sentence(room.getKey()),
            String.join(", ", new TreeSet<>(room.getValue())),
            ArchitectureTest.DOORS.entrySet().stream()
                .filter(door -> door.getValue().equals(room.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  /** The first sentence of a package's description; a room may have no type of its own. */
  private static String sentence(String room) {
    return described(room)
        .map(RoomsPageTest::read)
        .map(SENTENCE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).replaceAll("\\s*\\n \\*\\s*", " "))
        .findFirst()
        .orElse("");
  }

  private static Stream<Path> described(String room) {
    return ROOTS.stream()
        .map(root -> root.resolve(room.replace('.', '/')).resolve("package-info.java"))
        .filter(Files::exists);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
