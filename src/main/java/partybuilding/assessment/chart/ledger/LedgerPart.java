package partybuilding.assessment.chart.ledger;

import java.awt.Color;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.rectification.Cohort;

/** What can have become of a problem, from the foot of a bar to its top. */
enum LedgerPart implements Coded {
  ON_TIME(0x12436D),
  LATE(0x2073BC),
  UNTIMED(0x6BACE6),
  AWAITING(0xCFE8E4),
  OPEN(0xFFD0B0),
  OVERDUE(0xD55E00),
  LONG_TERM(0xFFFFFF),
  CANCELLED(0xE5E7EB);

  private final Color colour;

  LedgerPart(int colour) {
    this.colour = new Color(colour);
  }

  Color colour() {
    return colour;
  }

  /** How many of a cohort came to this. */
  long of(Cohort cohort) {
    return switch (this) {
      case ON_TIME -> cohort.closedOnTime();
      case LATE -> cohort.closedLate();
      case UNTIMED -> cohort.closed() - cohort.closedOnTime() - cohort.closedLate();
      case AWAITING -> cohort.awaiting();
      case OPEN -> cohort.carriedOver() - cohort.awaiting() - cohort.overdue();
      case OVERDUE -> cohort.overdue();
      case LONG_TERM -> cohort.longTerm();
      case CANCELLED -> cohort.cancelled();
    };
  }
}
