package partybuilding.assessment.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day: {@code 2021-12-03}, {@code 2021/12/3}, {@code 2021.12.3}, {@code 2021年12月3日}, {@code
 * 20211203}, each with or without a time of day, or the serial number that a spreadsheet shows for
 * a day in a cell that is not formatted as one. Half a day, an impossible one, and a year of two
 * digits are no day.
 */
public final class DateCell {
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2099;

  private static final String CLOCK =
      "(?:(?:\\s+|T|(?<=[日号]))(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)?";

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<year>\\d{4})\\s*([-/.])\\s*(?<month>\\d{1,2})\\s*\\2\\s*(?<day>\\d{1,2})",
              "(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]?",
              "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})")
          .map(form -> Pattern.compile(form + CLOCK))
          .toList();

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  /** A count of days, perhaps with the time of day as its fraction. */
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

  /**
   * Day 0 of the spreadsheets' count. It begins with 1 January 1900 as day 1, but has a 29 February
   * 1900, which never was; from March 1900 on the count is therefore that from a day earlier.
   */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, Month.DECEMBER, 30);

  /** Smaller counts look like {@code 20211}: a year and a month that have lost their sign. */
  private static final LocalDate EARLIEST_SERIAL = LocalDate.of(1980, Month.JANUARY, 1);

  private static final LocalDate LATEST_SERIAL = LocalDate.of(2064, Month.DECEMBER, 31);

  private DateCell() {}

  /** The day a cell names, in whatever form; empty if it names none. */
  public static Optional<LocalDate> parse(String cell) {
    return written(cell).or(() -> serial(cell));
  }

  /** The day a cell spells out. */
  public static Optional<LocalDate> written(String cell) {
    String text = plain(cell);
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(DateCell::day);
  }

  /** The day a cell gives as a spreadsheet's serial number, between 1980 and 2064. */
  public static Optional<LocalDate> serial(String cell) {
    Matcher number = SERIAL.matcher(plain(cell));
    return number.matches()
        ? Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.group(1))))
            .filter(day -> !day.isBefore(EARLIEST_SERIAL) && !day.isAfter(LATEST_SERIAL))
        : Optional.empty();
  }

  /** White space parts a day from its time, so it is kept. */
  private static String plain(String cell) {
    String compatible = Normalizer.normalize(cell, Normalizer.Form.NFKC);
    return UNSEEN.matcher(compatible).replaceAll("").strip();
  }

  private static Optional<LocalDate> day(Matcher form) {
    try {
      return Optional.of(
              LocalDate.of(
                  Integer.parseInt(form.group("year")),
                  Integer.parseInt(form.group("month")),
                  Integer.parseInt(form.group("day"))))
          .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR);
    } catch (DateTimeException e) {
      // 2021-02-30 has the form of a day and is none.
      return Optional.empty();
    }
  }
}
