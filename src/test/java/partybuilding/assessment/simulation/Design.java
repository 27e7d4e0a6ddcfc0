package partybuilding.assessment.simulation;

import java.util.List;

/**
 * How colleges are drawn.
 *
 * @param size how many branches there are and how many people rate them
 * @param panels whether the same people come every year
 * @param nature how unlike the branches are
 * @param questions what everybody is asked
 */
record Design(Size size, Panels panels, Nature nature, Questions questions) {
  /** Who comes to the meetings. */
  enum Panels {
    /** Other people every year. */
    FRESH,
    /** The same people, with the same strictness. */
    PERSISTENT
  }

  /**
   * How many there are of each. Secretaries, who rate all branches but their own, and
   * representatives leave out a branch in 20 of 100 cases.
   *
   * @param branches how many
   * @param committee members of the committee
   * @param committeeGaps the share of branches that a member of the committee leaves out
   */
  record Size(int branches, int committee, double committeeGaps) {
    static final double GAPS = 0.2;
    private static final int SECRETARIES = 14;
    private static final int REPRESENTATIVES = 30;

    /** A committee that rates every branch. */
    static Size complete(int branches, int committee) {
      return new Size(branches, committee, 0);
    }

    /** Of committee, secretaries and representatives. */
    List<Integer> groups() {
      return List.of(committee, SECRETARIES, REPRESENTATIVES);
    }

    double gaps(int group) {
      return group == 0 ? committeeGaps : GAPS;
    }
  }

  /**
   * How unlike the branches are.
   *
   * @param spread the standard deviation of what the branches deserve, in points
   * @param unevenness the standard deviation of what evaluators say of a branch is between {@code
   *     exp(−unevenness/2)} and {@code exp(unevenness/2)} times that of another design
   * @param strictness the standard deviation of the evaluators' strictness, in points
   */
  record Nature(double spread, double unevenness, double strictness) {
    private static final double STRICTNESS = 5;

    /** Branches differ, and evaluators agree as much about one as about another. */
    static final Nature UNLIKE = new Nature(3, 0, STRICTNESS);

    /** All branches deserve the same. */
    static final Nature ALIKE = new Nature(0, 0, STRICTNESS);

    /** All branches deserve the same; evaluators agree about one far more than about another. */
    static final Nature UNEVEN = new Nature(0, 1, STRICTNESS);

    /** The same, and all evaluators are equally strict: nothing is common to their answers. */
    static final Nature UNEVEN_ALONE = new Nature(0, 1, 0);
  }

  int branches() {
    return size.branches();
  }

  /** Whether every group is large enough for figures of its own. */
  boolean figuresByGroup() {
    return size.committee() >= questions.rules().limits().minimumGroup();
  }

  static String branch(int number) {
    return "B%03d".formatted(number);
  }

  /** The number of the branch that has this id; the program writes ids in small letters. */
  static int number(String branch) {
    return Integer.parseInt(branch.substring(1));
  }
}
