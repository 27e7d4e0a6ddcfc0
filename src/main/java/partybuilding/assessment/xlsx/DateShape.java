package partybuilding.assessment.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a format shows of a number that counts days. */
enum DateShape {
  /** It is not a date. */
  NONE,
  /** Only the year. */
  YEAR,
  /** The year and the month. */
  MONTH,
  /** A day; where the format shows no year, the cell has one all the same. */
  DAY,
  /** A day and a time. */
  MOMENT,
  /** Only a time. */
  TIME;

  /**
   * The parts of a code that are literal: quoted and escaped characters, colours, calendars and
   * languages.
   */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![HhMmSs]+])[^\\]]*]|\\p{IsHan}");

  /** Months and minutes have one letter; these are minutes. */
  private static final Pattern MINUTES = Pattern.compile("h[^a-z]*m+|m+[^a-z]*s|\\[m+]");

  static DateShape of(DisplayFormat format) {
    String code = LITERAL.matcher(format.code()).replaceAll(" ").split(";", 2)[0].strip();
    return DateUtil.isADateFormat(format.id(), code) ? spelt(code) : NONE;
  }

  private static DateShape spelt(String code) {
    String letters = MINUTES.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("h");
    boolean year = letters.contains("y") || letters.contains("e");
    boolean month = letters.contains("m");
    if (letters.contains("d") || (month && !year)) {
      return letters.contains("h") ? MOMENT : DAY;
    }
    return year ? month ? MONTH : YEAR : TIME;
  }
}
