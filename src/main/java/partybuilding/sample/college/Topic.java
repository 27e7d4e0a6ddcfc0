package partybuilding.sample.college;

import java.util.List;
import partybuilding.assessment.language.Coded;
import partybuilding.sample.plan.ExportWording;

/** What a ballot scores and what a problem is about. */
public enum Topic implements Coded {
  CONFIDENCE("党建信心", 0),
  CAPABILITY("党建能力", 1),
  PROJECT_INTEGRATION("项目融合", 2),
  /** A problem of no dimension; no ballot asks for it. */
  OTHER("其他", 3);

  /** What a ballot asks points for, in the ballot's order. */
  public static final List<Topic> SCORED = List.of(CONFIDENCE, CAPABILITY, PROJECT_INTEGRATION);

  private final String chinese;
  private final int place;

  Topic(String chinese, int place) {
    this.chinese = chinese;
    this.place = place;
  }

  /** The topic of a canonical name. */
  public static Topic of(String code) {
    return Coded.of(Topic.class, code);
  }

  /** Its place among the topics. */
  public int place() {
    return place;
  }

  /** How the exports spell it. */
  public String label(ExportWording wording) {
    return wording.of(chinese, code());
  }
}
