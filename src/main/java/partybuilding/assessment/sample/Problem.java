package partybuilding.assessment.sample;

import java.util.List;

/**
 * What can be found wanting.
 *
 * @param audience the kind of branches it is said to: teaching, office or all
 * @param topic what it is about
 * @param requirement which of the three requirements it falls under
 * @param text the words of the ledger
 */
record Problem(String audience, Topic topic, Requirement requirement, String text) {
  private static final String TEACHING_KIND = "教学";

  /** All problems; the first one is the one that keeps coming back. */
  static List<Problem> all() {
    return Phrases.rows("problems.txt").stream().map(Problem::of).toList();
  }

  /** Whether a branch could be told so. */
  boolean fits(SampleBranch branch) {
    String kind = branch.title().kind().equals(TEACHING_KIND) ? "teaching" : "office";
    return audience.equals("all") || audience.equals(kind);
  }

  private static Problem of(List<String> row) {
    return new Problem(row.get(0), Topic.of(row.get(1)), Requirement.of(row.get(2)), row.get(3));
  }
}
