package partybuilding.assessment.report.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** The papers that are made of the facts of the whole college. */
public enum CollegePaper {
  /** To be signed by the chair and the tellers. */
  RESULT_SUMMARY(
      PaperKind.RESULT_SUMMARY,
      Map.of("turnout", TurnoutPart::of, "votes", VotesPart::of, "grades", GradesPart::of)),
  /** To all branches. */
  CIRCULAR(
      PaperKind.CIRCULAR,
      Map.of("overall", CollegePart::overall, "problems", CollegePart::problems)),
  /** For the minutes. */
  ATTENDANCE(
      PaperKind.ATTENDANCE, Map.of("turnout", TurnoutPart::of, "debriefs", DebriefsPart::of));

  private final PaperKind kind;
  private final Map<String, Function<PaperInput, List<PaperBlock>>> parts;

  CollegePaper(PaperKind kind, Map<String, Function<PaperInput, List<PaperBlock>>> parts) {
    this.kind = kind;
    this.parts = parts;
  }

  PaperKind kind() {
    return kind;
  }

  /** What it says. */
  PaperFields fields(PaperInput paper) {
    PaperFields fields = new PaperFields(CommonFields.texts(paper.input()), Map.of());
    for (Map.Entry<String, Function<PaperInput, List<PaperBlock>>> part : parts.entrySet()) {
      fields = fields.with(part.getKey(), part.getValue().apply(paper));
    }
    return fields;
  }
}
