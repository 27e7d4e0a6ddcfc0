package partybuilding.assessment.intake.meeting;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.WholeNumber;

/** Reads a number of people or of ballot papers: {@code 59}, {@code 59人}, {@code 59张}. */
final class HeadCountCell {
  private static final Pattern COUNT = Pattern.compile("(\\d{1,9})[人名张票份]?");

  private HeadCountCell() {}

  /** Whether a cell, in normal form, holds such a number or says that nobody counted. */
  static boolean legal(String spelling) {
    return Marks.nothing(spelling) || COUNT.matcher(WholeNumber.plain(spelling)).matches();
  }

  /** The number; empty where nobody counted. */
  static OptionalInt read(String spelling) {
    Matcher count = COUNT.matcher(WholeNumber.plain(spelling));
    return count.matches() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
  }
}
