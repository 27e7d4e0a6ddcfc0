package partybuilding.assessment.cli.message;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes text safe for a terminal: characters that would move the cursor, change the direction of
 * writing or begin an escape sequence are replaced by their numbers, and so are characters that the
 * console cannot display.
 */
final class LegibleText {
  private static final String LINE_FEED = "\n";

  /** Marks and controls of the direction of writing, and the separators of lines. */
  private static final Set<Integer> UNSEEN =
      Set.of(
          0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066,
          0x2067, 0x2068, 0x2069);

  private final CharsetEncoder encoder;

  LegibleText(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** The text as a single line. */
  synchronized String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, shown));
    return shown.toString();
  }

  /** The text with its lines kept. */
  String lines(String text) {
    return Stream.of(text.split(LINE_FEED, -1))
        .map(this::line)
        .collect(Collectors.joining(LINE_FEED));
  }

  private void append(int character, StringBuilder shown) {
    if (legible(character)) {
      shown.appendCodePoint(character);
    } else {
      shown.append(String.format(Locale.ROOT, "〔U+%04X〕", character));
    }
  }

  private boolean legible(int character) {
    return !Character.isISOControl(character)
        && !UNSEEN.contains(character)
        && encoder.canEncode(Character.toString(character));
  }
}
