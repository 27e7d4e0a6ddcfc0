package partybuilding.assessment.chart.ledger;

import java.awt.Color;
import java.util.Optional;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.rectification.Cohort;

/**
 * The outcomes of a problem that was to be closed, from the foot of a bar to its top. Their colours
 * differ in lightness, so that they can be distinguished in grey print.
 */
enum LedgerPart implements Coded {
  CLOSED(0x12436D),
  AWAITING(0xCFE8E4),
  OPEN(0xFFD0B0),
  OVERDUE(0xD55E00);

  private final Color colour;

  LedgerPart(int colour) {
    this.colour = new Color(colour);
  }

  Color colour() {
    return colour;
  }

  /** Whether the part is hatched, because its neighbours are as light. */
  boolean hatched() {
    return this == AWAITING;
  }

  /**
   * The column of rectification.csv that holds its number; empty if it is a difference of columns.
   */
  Optional<String> column() {
    return switch (this) {
      case CLOSED -> Optional.of("closed");
      case AWAITING -> Optional.of("awaiting");
      case OVERDUE -> Optional.of("overdue");
      case OPEN -> Optional.empty();
    };
  }

  /** The number of a cohort's problems with this outcome. */
  long of(Cohort cohort) {
    return switch (this) {
      case CLOSED -> cohort.closed();
      case AWAITING -> cohort.open().awaiting();
      case OPEN -> cohort.open().carriedOver() - cohort.open().awaiting() - cohort.open().overdue();
      case OVERDUE -> cohort.open().overdue();
    };
  }
}
