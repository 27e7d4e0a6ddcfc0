package partybuilding.assessment.report.paper;

/** How many branches a paper that is signed lists. */
final class PaperLimit {
  /** With more a paper would be a book, which a table is better for. */
  static final int MOST_BRANCHES = 300;

  private PaperLimit() {}

  /** Whether so many branches are too many for a paper. */
  static boolean exceededBy(int branches) {
    return branches > MOST_BRANCHES;
  }
}
