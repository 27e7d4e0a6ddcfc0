package partybuilding.assessment.report.table;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.preparation.Preparation;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.table.ledger.BacklogTable;
import partybuilding.assessment.report.table.ledger.ClosureCurveTable;
import partybuilding.assessment.report.table.ledger.ClosureTable;
import partybuilding.assessment.report.table.ledger.CohortTable;
import partybuilding.assessment.report.table.ledger.CommonProblemTable;
import partybuilding.assessment.report.table.ledger.FlowTable;
import partybuilding.assessment.report.table.ledger.FunnelTable;
import partybuilding.assessment.report.table.ledger.ItemTable;
import partybuilding.assessment.report.table.ledger.ListTable;
import partybuilding.assessment.report.table.ledger.LoopAssociationTable;
import partybuilding.assessment.report.table.ledger.LoopTable;
import partybuilding.assessment.report.table.ledger.RecurrenceTable;
import partybuilding.assessment.report.table.ledger.RequirementTable;
import partybuilding.assessment.report.table.ledger.SimilarProblemTable;
import partybuilding.assessment.report.table.ledger.WeaknessTable;
import partybuilding.assessment.report.table.meeting.CommentTable;
import partybuilding.assessment.report.table.meeting.CommentTextTable;
import partybuilding.assessment.report.table.meeting.DebriefTable;
import partybuilding.assessment.report.table.meeting.GradeTable;
import partybuilding.assessment.report.table.meeting.ModeTable;
import partybuilding.assessment.report.table.meeting.PreparationTable;
import partybuilding.assessment.report.table.meeting.QuotaTable;
import partybuilding.assessment.report.table.meeting.TurnoutTable;
import partybuilding.assessment.report.table.score.AdjustedTable;
import partybuilding.assessment.report.table.score.AsWasTable;
import partybuilding.assessment.report.table.score.BandTable;
import partybuilding.assessment.report.table.score.CollegeTable;
import partybuilding.assessment.report.table.score.GradeShareTable;
import partybuilding.assessment.report.table.score.GroupTable;
import partybuilding.assessment.report.table.score.IndicatorTable;
import partybuilding.assessment.report.table.score.PairTable;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.table.score.TrendTable;

/** Every published table. */
final class TableRegistry {
  /** The tables of facts and figures, in the order in which they are written. */
  private static final List<ReportTable<Comparison, ?>> OF_FACTS =
      List.of(
          ScoreTable.TABLE,
          AsWasTable.TABLE,
          PairTable.TABLE,
          IndicatorTable.TABLE,
          GradeShareTable.TABLE,
          CollegeTable.TABLE,
          AdjustedTable.TABLE,
          TrendTable.TABLE,
          CohortTable.TABLE,
          FlowTable.TABLE,
          BacklogTable.TABLE,
          ItemTable.TABLE,
          RecurrenceTable.TABLE,
          CommonProblemTable.TABLE,
          SimilarProblemTable.TABLE,
          ListTable.TABLE,
          ClosureTable.TABLE,
          ClosureCurveTable.TABLE,
          FunnelTable.TABLE,
          LoopTable.TABLE,
          LoopAssociationTable.TABLE,
          DebriefTable.TABLE,
          CommentTable.TABLE,
          CommentTextTable.TABLE,
          TurnoutTable.TABLE,
          ModeTable.TABLE,
          GradeTable.TABLE,
          QuotaTable.TABLE,
          RequirementTable.TABLE,
          GroupTable.TABLE,
          WeaknessTable.TABLE,
          RestatementTable.TABLE);

  private TableRegistry() {}

  /** The tables whose figures are compared with earlier ones. */
  static List<ReportTable<Comparison, ?>> kept() {
    return OF_FACTS.stream().filter(ReportTable::kept).toList();
  }

  /** The tables of figures that other programs may read from what is kept: no texts, no names. */
  static List<ReportTable<Comparison, ?>> shared() {
    return List.of(
        ScoreTable.TABLE,
        PairTable.TABLE,
        CollegeTable.TABLE,
        IndicatorTable.TABLE,
        AdjustedTable.TABLE,
        TrendTable.TABLE,
        CohortTable.TABLE,
        ClosureTable.TABLE);
  }

  /** Whether a column of such a table holds whole numbers. */
  static boolean counts(String table, String column) {
    return kept().stream()
        .filter(kept -> kept.name().equals(table))
        .flatMap(kept -> kept.fields().stream())
        .anyMatch(field -> field.name().equals(column) && field.counted());
  }

  /** The tables of the whole college; {@code findings} are the words of the findings' sentences. */
  static List<ReportTable<Comparison, ?>> ofCollege(Words findings) {
    return Stream.concat(OF_FACTS.stream(), Stream.of(FindingTable.in(findings))).toList();
  }

  /** The tables of one branch that hold rows of its own. */
  static List<ReportTable<Comparison, ?>> ofOneBranch() {
    return OF_FACTS.stream().filter(ReportTable::ofOneBranch).toList();
  }

  /** The tables that only the preparation of a meeting has. */
  static List<ReportTable<Preparation, ?>> beforeAMeeting() {
    return List.of(PreparationTable.TABLE);
  }

  /** The tables of one branch that hold the college around it. */
  static List<ReportTable<BranchFacts, ?>> aroundOneBranch() {
    return List.of(BandTable.TABLE);
  }
}
