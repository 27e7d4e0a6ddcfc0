package partybuilding.assessment.sample;

/** Where a problem of the ledger was found. */
enum Source {
  COMMITTEE_REMARK("党委点评"),
  BALLOTS("民主测评"),
  DEBRIEF("述职自查"),
  INSPECTION("专项督查");

  private final String label;

  Source(String label) {
    this.label = label;
  }

  static Source thrown(Dice dice) {
    double unit = dice.unit();
    if (unit < 0.35) {
      return COMMITTEE_REMARK;
    }
    if (unit < 0.65) {
      return DEBRIEF;
    }
    return unit < 0.85 ? BALLOTS : INSPECTION;
  }

  String label() {
    return label;
  }
}
