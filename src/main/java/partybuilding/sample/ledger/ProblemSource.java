package partybuilding.sample.ledger;

import partybuilding.sample.plan.RandomSource;

/** Where a problem of the ledger was found. */
public enum ProblemSource {
  COMMITTEE_REMARK("党委点评"),
  BALLOTS("民主测评"),
  DEBRIEF("述职自查"),
  INSPECTION("专项督查");

  private final String label;

  ProblemSource(String label) {
    this.label = label;
  }

  static ProblemSource drawn(RandomSource random) {
    double unit = random.unit();
    if (unit < 0.35) {
      return COMMITTEE_REMARK;
    }
    if (unit < 0.65) {
      return DEBRIEF;
    }
    return unit < 0.85 ? BALLOTS : INSPECTION;
  }

  public String label() {
    return label;
  }
}
