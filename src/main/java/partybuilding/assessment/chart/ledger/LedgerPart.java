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
      case ON_TIME -> cohort.closures().onTime();
      case LATE -> cohort.closures().late();
      case UNTIMED -> cohort.closed() - cohort.closures().onTime() - cohort.closures().late();
      case AWAITING -> cohort.open().awaiting();
      case OPEN -> cohort.open().carriedOver() - cohort.open().awaiting() - cohort.open().overdue();
      case OVERDUE -> cohort.open().overdue();
      case LONG_TERM -> cohort.open().longTerm();
      case CANCELLED -> cohort.items().cancelled();
    };
  }
}
