package partybuilding.assessment.report.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of a record, which anybody may have changed. */
final class RecordedDay {
  private RecordedDay() {}

  static Optional<LocalDate> parse(@Nullable Object stated) {
    try {
      return stated instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty(); // Then it says no day.
    }
  }
}
