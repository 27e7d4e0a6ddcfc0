package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses a day as published reports write it. */
public final class PublishedDay {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private PublishedDay() {}

  /** The day of a text; empty if it is not one. */
  public static Optional<LocalDate> find(String text) {
    try {
      return Optional.of(text).filter(FORM.asMatchPredicate()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty(); // The calendar has no such day.
    }
  }
}
