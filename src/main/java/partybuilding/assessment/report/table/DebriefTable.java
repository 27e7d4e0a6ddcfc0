package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchDebrief;

/** How each branch reported, and the grade decided on it beside the score of its ballots. */
final class DebriefTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "mode",
          "parts_given",
          "onsite_in_term",
          "decided_grade",
          "score",
          "organization_building",
          "rectification_progress",
          "remaining_problems",
          "next_steps",
          "new_secretary");

  private DebriefTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().debriefs().stream()
        .sorted(comparingInt(BranchDebrief::year).thenComparing(BranchDebrief::branch, ASCENDING))
        .map(DebriefTable::row);
  }

  private static List<?> row(BranchDebrief debrief) {
    Row row =
        new Row()
            .add(debrief.year())
            .add(debrief.branch())
            .add(debrief.mode().map(DebriefMode::code).orElse(""))
            .add(debrief.partsGiven())
            .truth(debrief.onsiteInTerm())
            .add(debrief.decidedGrade().map(Grade::code).orElse(""))
            .add(debrief.score());
    Stream.of(DebriefPart.values()).forEach(part -> row.truth(debrief.given(part)));
    return row.truth(debrief.newSecretary()).cells();
  }
}
