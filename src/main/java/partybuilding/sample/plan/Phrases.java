package partybuilding.sample.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The text files beside the classes of this room. */
public final class Phrases {
  private static final Pattern BAR = Pattern.compile("\\|");

  private Phrases() {}

  /** A file as it stands. */
  public static String text(String file) {
    try (InputStream bytes = Phrases.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** A file's lines, each split at its bars; lines that begin with # are remarks. */
  public static List<List<String>> rows(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(BAR.split(line, -1)))
        .toList();
  }
}
