package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.TRUTH;
import static partybuilding.assessment.restatement.Ground.Kind.DEBRIEFS;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** How each branch reported, and the grade decided on it beside the score of its ballots. */
public final class DebriefTable {
  private static final ColumnType MODES = ColumnType.codes(DebriefMode.values(), DebriefMode::code);
  private static final ColumnType GRADES = ColumnType.codes(Grade.values(), Grade::code);

  private static final ColumnList<BranchDebrief> COLUMNS =
      parts(
              new ColumnList<BranchDebrief>()
                  .year(BranchDebrief::year)
                  .branch(BranchDebrief::branch)
                  .optional("mode", MODES, debrief -> debrief.mode().map(DebriefMode::code))
                  .optional("parts_given", COUNT, debrief -> debrief.parts().number())
                  .optional("onsite_in_term", TRUTH, BranchDebrief::onsiteInTerm)
                  .optional("decided_grade", GRADES, debrief -> grade(debrief))
                  .optional("score", SCORE, BranchDebrief::score))
          .optional("new_secretary", TRUTH, BranchDebrief::newSecretary);

  /** The declaration. */
  public static final ReportTable<Comparison, BranchDebrief> TABLE =
      ReportTable.of(TableName.DEBRIEFS, DebriefTable::rows, COLUMNS)
          .restsOn(DEBRIEFS, EVALUATIONS)
          .lasts(SAME_BRANCHES)
          .inBranchEdition();

  private DebriefTable() {}

  private static ColumnList<BranchDebrief> parts(ColumnList<BranchDebrief> columns) {
    for (DebriefPart part : DebriefPart.values()) {
      columns.optional(part.code(), TRUTH, debrief -> debrief.parts().given(part));
    }
    return columns;
  }

  private static Optional<String> grade(BranchDebrief debrief) {
    return debrief.decidedGrade().map(Grade::code);
  }

  private static Stream<BranchDebrief> rows(Comparison facts) {
    return facts.meetings().debriefs().stream()
        .sorted(comparingInt(BranchDebrief::year).thenComparing(BranchDebrief::branch, ASCENDING));
  }
}
