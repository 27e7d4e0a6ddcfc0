package partybuilding.assessment.report.workbook.grid;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How wide a text is in print, in Latin characters; a Chinese one is nearly as wide as two. */
final class TextWidth {
  private static final int FIRST_WIDE = 0x2E80;

  private static final Pattern WORDS = Pattern.compile(" ");

  private static final double WIDE = 1.9;

  /** Quotation marks, dashes, dots and signs that Chinese fonts draw at full width. */
  private static final String WIDE_SIGNS = "\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u25B2\u25BC";

  private TextWidth() {}

  /** Of the widest line of a text. */
  static double of(String text) {
    return text.lines().mapToDouble(line -> sum(line.codePoints())).max().orElse(0);
  }

  /** Of the longest word of a heading, which is not broken; Chinese is broken anywhere. */
  static double ofWord(String text) {
    return WORDS
        .splitAsStream(text)
        .filter(word -> word.codePoints().allMatch(c -> c < FIRST_WIDE))
        .mapToDouble(String::length)
        .max()
        .orElse(0);
  }

  /** How many lines a text takes in a column so wide, at least one. */
  static int lines(String text, double width) {
    return Math.max(
        1, text.lines().mapToInt(line -> (int) Math.ceil(sum(line.codePoints()) / width)).sum());
  }

  private static double sum(IntStream codePoints) {
    return codePoints
        .mapToDouble(c -> c >= FIRST_WIDE || WIDE_SIGNS.indexOf(c) >= 0 ? WIDE : 1)
        .sum();
  }
}
