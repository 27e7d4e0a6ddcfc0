package partybuilding.assessment.contract;

import java.util.List;
import partybuilding.assessment.language.Coded;

/** The four grades, best first. */
public enum Grade implements Coded {
  GOOD(0),
  FAIRLY_GOOD(1),
  AVERAGE(2),
  POOR(3);

  private static final List<Grade> BEST_FIRST = List.of(values());

  private final int rank;

  Grade(int rank) {
    this.rank = rank;
  }

  /** The grade of a rank, 0 being the best. */
  public static Grade ranked(int rank) {
    return BEST_FIRST.get(rank);
  }

  /** Its rank among the grades, 0 being the best. */
  public int rank() {
    return rank;
  }
}
