package partybuilding.assessment.contract;

import java.util.List;

/** The four grades, best first. */
public enum Grade {
  GOOD("good", 0),
  FAIRLY_GOOD("fairly_good", 1),
  AVERAGE("average", 2),
  POOR("poor", 3);

  private static final List<Grade> BEST_FIRST = List.of(values());

  private final String code;
  private final int rank;

  Grade(String code, int rank) {
    this.code = code;
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

  /** The canonical English word. */
  public String code() {
    return code;
  }
}
