package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Days, as they are counted since 1970; rows of the same day share it, for there are few days. */
final class DayColumn {
  private final NumberColumn days;
  private final Map<Long, Optional<LocalDate>> known = new HashMap<>();

  private DayColumn(NumberColumn days) {
    this.days = days;
  }

  static DayColumn read(int rows, ByteBuffer in) {
    return new DayColumn(NumberColumn.read(rows, in));
  }

  Optional<LocalDate> find(int row) {
    OptionalLong day = days.find(row);
    return day.isPresent()
        ? known.computeIfAbsent(day.getAsLong(), d -> Optional.of(LocalDate.ofEpochDay(d)))
        : Optional.empty();
  }
}
