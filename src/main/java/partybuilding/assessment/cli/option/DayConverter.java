package partybuilding.assessment.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of a year with four digits. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Override
  public LocalDate convert(String text) {
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      throw fault(text, e);
    }
    throw fault(text, new IllegalArgumentException(text));
  }

  private static TypeConversionException fault(String text, RuntimeException cause) {
    TypeConversionException fault =
        new TypeConversionException("'" + text + "' is no day from " + FIRST + " to " + LAST);
    fault.initCause(cause);
    return fault;
  }
}
