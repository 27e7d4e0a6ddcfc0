package partybuilding.assessment.report.page.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * How one branch reported.
 *
 * @param name the branch's
 * @param trace of everything in the row
 * @param mode on site or in writing; a dash where that is not known
 * @param secretary the note that the secretary is new; empty if not or if unknown
 * @param parts whether each part was given
 * @param onsite whether it reported on site in the committee's term
 * @param grade that the committee decided; a dash where there is none
 * @param score of the ballots
 */
public record BranchDebriefRow(
    String name,
    TableTrace trace,
    String mode,
    String secretary,
    List<String> parts,
    String onsite,
    String grade,
    Printed score) {
  public BranchDebriefRow {
    parts = List.copyOf(parts);
  }

  static BranchDebriefRow of(BranchDebrief debrief, PageInput input) {
    PageWording wording = input.wording();
    return new BranchDebriefRow(
        input.directory().name(debrief.branch()),
        MeetingTrace.of(debrief, wording),
        debrief.mode().map(m -> wording.text("mode." + m.code())).orElse(wording.text("absent")),
        debrief.changedSecretary() ? wording.text("secretary.new") : "",
        parts(debrief, wording),
        truth(debrief.onsiteInTerm(), "onsite", wording),
        debrief.decidedGrade().map(wording::grade).orElse(wording.text("absent")),
        wording.score(debrief.score()));
  }

  private static List<String> parts(BranchDebrief debrief, PageWording wording) {
    return Stream.of(DebriefPart.values()).map(part -> given(debrief, part, wording)).toList();
  }

  /** Whether a part was given. */
  static String given(BranchDebrief debrief, DebriefPart part, PageWording wording) {
    return truth(debrief.parts().given(part), "given", wording);
  }

  private static String truth(Optional<Boolean> truth, String what, PageWording wording) {
    return truth.map(t -> wording.text(what + "." + t)).orElse(wording.text("absent"));
  }
}
