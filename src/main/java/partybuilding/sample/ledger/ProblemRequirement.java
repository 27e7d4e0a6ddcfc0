package partybuilding.sample.ledger;

import partybuilding.assessment.language.Coded;
import partybuilding.sample.plan.ExportWording;

/** The three requirements the college's summary made. */
public enum ProblemRequirement implements Coded {
  DIRECTION("把方向", "列入党总支会议“第一议题”，每季度研究一次", "党总支书记"),
  TEAM("抓班子", "组织专题培训，班子成员联系支部", "组织委员"),
  POLICY("建制度", "修订相关制度，按月检查落实情况", "党总支副书记");

  private final String chinese;
  private final String measure;
  private final String owner;

  ProblemRequirement(String chinese, String measure, String owner) {
    this.chinese = chinese;
    this.measure = measure;
    this.owner = owner;
  }

  /** What is done about a problem of the kind, in the ledger's words. */
  public String measure() {
    return measure;
  }

  /** Who answers for that: an office, as no sample names a person. */
  public String owner() {
    return owner;
  }

  static ProblemRequirement of(String code) {
    return Coded.of(ProblemRequirement.class, code);
  }

  public String label(ExportWording wording) {
    return wording.of(chinese, code());
  }
}
