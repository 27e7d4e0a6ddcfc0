package partybuilding.assessment.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * Reads a day: {@code 2021-12-03}, {@code 2021/12/3}, {@code 2021.12.3}, {@code 2021年12月3日}, {@code
 * 20211203}, each with or without a weekday and a time of day, or the serial number that a
 * spreadsheet shows for a day in a cell that is not formatted as one. Half a day, an impossible
 * one, and a year of two digits are not a day.
 */
public final class DateCell {
  private static final int EARLIEST_YEAR = 1900;

  private static final String HALF = "(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|[AaPp]\\.?[Mm]\\.?)";

  private static final String TIME =
      "(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?"
          + "|[时点](?:[0-5]?\\d分)?(?:[0-5]?\\d秒)?整?)";

  /** The offset from UTC, which a program's export may name. */
  private static final String ZONE = "(?:\\s*(?<zone>Z|UTC|GMT|[+-](?:0\\d|1[0-4]):?[0-5]\\d))?";

  private static final String CLOCK =
      "(?:(?:\\s+|T|(?<=[日号]))(?:"
          + HALF
          + "\\s*)?(?:"
          + TIME
          + "(?:\\s*"
          + HALF
          + ")?"
          + ZONE
          + ")?)?";

  /** A day of the week beside its date says nothing new. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\s*[(\\[]?(?:(?:星期|周|礼拜)[一二三四五六日天]|\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?"
              + "|Sun)(?:day)?\\b)[)\\]]?,?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Where the meetings are: a moment that an export gives in UTC is a day of this offset. */
  private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<year>\\d{4})\\s*([-/.])\\s*(?<month>\\d{1,2})\\s*\\2\\s*(?<day>\\d{1,2})",
              "(?<year>\\d{4})\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*[日号]?",
              "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})")
          .map(form -> Pattern.compile(form + CLOCK))
          .toList();

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
    String text = WEEKDAY.matcher(plain(cell)).replaceAll(" ").strip();
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
    return Normalizer.normalize(CellText.of(cell), Normalizer.Form.NFKC).strip();
  }

  private static LocalDate written(Matcher form) {
    return LocalDate.of(
        Integer.parseInt(form.group("year")),
        Integer.parseInt(form.group("month")),
        Integer.parseInt(form.group("day")));
  }

  /** Programs write a day's beginning here as the evening before in UTC. */
  private static LocalDate here(Matcher form, LocalDate written) {
    String zone = form.group("zone");
    if (zone == null || form.group("minute") == null) {
      return written;
    }
    ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    LocalTime time =
        LocalTime.of(Integer.parseInt(form.group("hour")), Integer.parseInt(form.group("minute")));
    return written.atTime(time).atOffset(offset).withOffsetSameInstant(HERE).toLocalDate();
  }

  private static Optional<LocalDate> day(Matcher form) {
    try {
      return Optional.of(here(form, written(form)))
          .filter(day -> day.getYear() >= EARLIEST_YEAR && day.getYear() <= ExportKind.LATEST_YEAR);
    } catch (DateTimeException e) {
      // 2021-02-30 has the form of a day, but there is no such day.
      return Optional.empty();
    }
  }
}
