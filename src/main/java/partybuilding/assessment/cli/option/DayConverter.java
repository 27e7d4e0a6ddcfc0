package partybuilding.assessment.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day of a year with four digits. */
public final class DayConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    LocalDate day = LocalDate.parse(text, DAY);
    if (day.getYear() < BoundedNumber.FIRST_YEAR || day.getYear() > BoundedNumber.LAST_YEAR) {
      throw new TypeConversionException("'" + text + "' is not a day of a year of assessments");
    }
    return day;
  }
}
