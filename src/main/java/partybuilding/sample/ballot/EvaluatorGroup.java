package partybuilding.sample.ballot;

import partybuilding.sample.plan.ExportWording;

/** The groups of evaluators, and how much milder than the rest each is, in points on 0-100. */
public enum EvaluatorGroup {
  COMMITTEE("党委委员", "committee", -2.0),
  SECRETARY("党总支书记", "secretary", 1.0),
  REPRESENTATIVE("党员代表", "representative", 0.6);

  private final String chinese;
  private final String code;
  private final double mildness;

  EvaluatorGroup(String chinese, String code, double mildness) {
    this.chinese = chinese;
    this.code = code;
    this.mildness = mildness;
  }

  public String label(ExportWording wording) {
    return wording.of(chinese, code);
  }

  double mildness() {
    return mildness;
  }
}
