package partybuilding.assessment.report.workbook.grid;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The printed width of a text in Latin characters; a Chinese character counts nearly two. */
final class TextWidth {
  private static final int FIRST_WIDE = 0x2E80;

  private static final Pattern WORDS = Pattern.compile(" ");

  /** A word or a Chinese character, with the blanks before it. */
  private static final Pattern PIECES = Pattern.compile(" *([^ \\x{2E80}-\\x{10FFFF}]+|[^ ])");

  private static final double WIDE = 1.9;

  /** Quotation marks, dashes, dots and signs that Chinese fonts draw at full width. */
  private static final String WIDE_SIGNS = "\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u25B2\u25BC";

  private TextWidth() {}

  /** The width of the widest line of a text. */
  static double of(String text) {
    return text.lines().mapToDouble(line -> sum(line.codePoints())).max().orElse(0);
  }

  /** The width of the longest word of a heading; Chinese can be broken anywhere. */
  static double ofWord(String text) {
    return WORDS
        .splitAsStream(text)
        .filter(word -> word.codePoints().allMatch(c -> c < FIRST_WIDE))
        .mapToDouble(String::length)
        .max()
        .orElse(0);
  }

  /** The number of lines of a text in a column of a width, at least one. */
  static int lines(String text, double width) {
    return Math.max(
        1, text.lines().mapToInt(line -> (int) Math.ceil(sum(line.codePoints()) / width)).sum());
  }

  /**
   * The number of lines of a heading in a column of a width, at least one: a line ends between
   * words, or after any Chinese character.
   */
  static int wrapped(String text, double width) {
    int lines = 1;
    double used = 0;
    for (MatchResult piece : PIECES.matcher(text).results().toList()) {
      double wide = sum(piece.group(1).codePoints());
      double gap = used > 0 ? piece.start(1) - piece.start() : 0;
      if (used > 0 && used + gap + wide > width) {
        lines++;
        used = wide;
      } else {
        used += gap + wide;
      }
    }
    return lines;
  }

  private static double sum(IntStream codePoints) {
    return codePoints
        .mapToDouble(c -> c >= FIRST_WIDE || WIDE_SIGNS.indexOf(c) >= 0 ? WIDE : 1)
        .sum();
  }
}
