package partybuilding.sample.ledger;

import partybuilding.assessment.language.Coded;
import partybuilding.sample.college.SampleBranch;

/** Which branches a problem or a remark can be about. */
enum Audience implements Coded {
  ALL,
  TEACHING,
  /** Offices and everyone else who does not teach. */
  OFFICE;

  private static final String TEACHING_KIND = "教学";

  static Audience of(String code) {
    return Coded.of(Audience.class, code);
  }

  boolean fits(SampleBranch branch) {
    boolean teaches = branch.title().kind().equals(TEACHING_KIND);
    return this == ALL || (this == TEACHING) == teaches;
  }
}
