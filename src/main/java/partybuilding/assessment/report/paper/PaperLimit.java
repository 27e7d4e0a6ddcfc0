package partybuilding.assessment.report.paper;

/** The limit of the lists of branches in a paper. */
final class PaperLimit {
  /** The most branches listed in a paper; with more, it refers to the tables. */
  static final int MOST_BRANCHES = 300;

  private PaperLimit() {}

  /** Whether this number of branches exceeds the limit. */
  static boolean exceededBy(int branches) {
    return branches > MOST_BRANCHES;
  }
}
