package partybuilding.assessment.store;

import java.time.LocalDate;
import java.util.Optional;
import partybuilding.assessment.contract.row.Deadline;

/** How a deadline is kept: a day as it is, a word by its canonical name, none as nothing. */
final class DeadlineText {
  private static final String AT_ONCE = "at_once";
  private static final String LONG_TERM = "long_term";

  private DeadlineText() {}

  static Optional<String> write(Deadline deadline) {
    if (deadline instanceof Deadline.AtOnce) {
      return Optional.of(AT_ONCE);
    }
    return deadline instanceof Deadline.LongTerm
        ? Optional.of(LONG_TERM)
        : deadline.day().map(LocalDate::toString);
  }

  /** The deadline of a text; what is kept as nothing is unstated. */
  static Deadline read(String text) {
    return Deadline.find(text).orElseGet(() -> new Deadline.On(LocalDate.parse(text)));
  }
}
