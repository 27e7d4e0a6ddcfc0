package partybuilding.assessment.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * The text of a number: what the cell shows, whatever the width of its column. A day is an ISO
 * date. A number that its format hides, as zeros often are, is read like any other.
 */
final class ShownNumber {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]{1,400}(?:[Ee][-+]?\\d{1,4})?");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** What a spreadsheet program keeps of a number; more digits are of its arithmetic. */
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  /** From here on digits have been lost, and are not shown. */
  private static final double ROUNDED = 1e15;

  private final DisplayFormats formats;
  private final boolean since1904;
  private final DayCount days;
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final Map<DisplayFormat, DateShape> shapes = new HashMap<>();

  ShownNumber(DisplayFormats formats, boolean since1904) {
    this.formats = formats;
    this.since1904 = since1904;
    this.days = since1904 ? DayCount.SINCE_1904 : DayCount.SINCE_1900;
  }

  /** The text of a stored number under a style; of anything else what is stored. */
  String of(String stored, int style) {
    if (!NUMBER.matcher(stored).matches()) {
      return stored;
    }
    double value = Double.parseDouble(stored);
    DisplayFormat format = formats.of(style);
    return switch (shapes.computeIfAbsent(format, DateShape::of)) {
      case NONE -> number(value, format);
      case TIME -> value >= 0 && value < 1 ? TIME.format(days.moment(value)) : shown(value, format);
      case YEAR -> days.shown(value, YEAR);
      case MONTH -> days.shown(value, MONTH);
      case DAY -> days.shown(value, DateTimeFormatter.ISO_LOCAL_DATE);
      case MOMENT ->
          days.shown(value, value == Math.rint(value) ? DateTimeFormatter.ISO_LOCAL_DATE : MOMENT);
    };
  }

  private String number(double value, DisplayFormat format) {
    boolean general =
        format.code().equals(DisplayFormat.GENERAL.code()) || format.code().equals("@");
    if (general) {
      return Math.abs(value) < ROUNDED ? plain(value) : shown(value, DisplayFormat.GENERAL);
    }
    String shown = format.hides(value) ? "" : shown(value, format);
    if (shown.chars().noneMatch(Character::isDigit)) {
      return plain(value);
    }
    return GROUPED.matcher(shown).matches() ? shown.replace(",", "") : shown;
  }

  private static String plain(double value) {
    BigDecimal kept = new BigDecimal(value).round(KEPT);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  private String shown(double value, DisplayFormat format) {
    return formatter.formatRawCellContents(value, format.id(), format.code(), since1904).strip();
  }
}
