package partybuilding.assessment.report.table;

import static partybuilding.assessment.restatement.Ground.Kind.COMMENTS;
import static partybuilding.assessment.restatement.Ground.Kind.DEBRIEFS;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Ground.Kind.TURNOUT;
import static partybuilding.assessment.restatement.Lasting.BRANCH_UNBROKEN;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;
import static partybuilding.assessment.restatement.Lasting.SAME_REPORT;
import static partybuilding.assessment.restatement.Lasting.YEAR_ENDED;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.restatement.TableTraits;

/** Every table of a report but the findings: what it is called and holds, and what it rests on. */
final class Catalogue {
  private static final String YEAR = "year";
  private static final String BRANCH = "branch_id";
  private static final String DIMENSION = "dimension";

  private Catalogue() {}

  /** In the order in which they are written. */
  static final List<ReportTable> ALL =
      Stream.of(scores(), ledger(), loop(), meeting()).flatMap(List::stream).toList();

  private static List<ReportTable> scores() {
    return List.of(
        ReportTable.of("scores", ScoreTable.HEADER, ScoreTable::rows)
            .key(YEAR, BRANCH, DIMENSION)
            .restsOn(EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of(TableTraits.AS_WAS, AsWasTable.HEADER, AsWasTable::rows)
            .key(YEAR, BRANCH, DIMENSION)
            .restsOn(EVALUATIONS),
        ReportTable.of("changes", PairTable.HEADER, PairTable::rows)
            .key("from_year", "to_year", BRANCH, DIMENSION)
            .restsOn(EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("indicators", IndicatorTable.HEADER, IndicatorTable::rows)
            .key(YEAR, BRANCH, "indicator", "evaluator_group")
            .restsOn(EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("college", CollegeTable.HEADER, CollegeTable::rows)
            .key(YEAR, DIMENSION)
            .restsOn(EVALUATIONS)
            .passing("rankability"),
        ReportTable.of("adjusted", AdjustedTable.HEADER, AdjustedTable::rows)
            .key(YEAR, BRANCH, DIMENSION)
            .restsOn(EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("trends", TrendTable.HEADER, TrendTable::rows)
            .key(BRANCH, DIMENSION, "first_year", "last_year")
            .restsOn(EVALUATIONS)
            .lasts(SAME_REPORT));
  }

  private static List<ReportTable> ledger() {
    return List.of(
        ReportTable.of("rectification", CohortTable.HEADER, CohortTable::rows)
            .key(YEAR, BRANCH, DIMENSION)
            .restsOn(RECTIFICATION)
            .lasts(COHORT_JUDGED, BRANCH_UNBROKEN),
        ReportTable.of("flow", FlowTable.HEADER, FlowTable::rows)
            .key(YEAR, BRANCH)
            .restsOn(RECTIFICATION)
            .lasts(YEAR_ENDED, BRANCH_UNBROKEN),
        ReportTable.of("backlog", BacklogTable.HEADER, BacklogTable::rows)
            .key(BRANCH)
            .restsOn(RECTIFICATION)
            .lasts(SAME_REPORT),
        ReportTable.of("items", ItemTable.HEADER, ItemTable::rows)
            .key(YEAR, BRANCH, "item_id")
            .restsOn(RECTIFICATION)
            .lasts(SAME_REPORT),
        ReportTable.of("recurrences", RecurrenceTable.HEADER, RecurrenceTable::rows)
            .key("kind", YEAR, BRANCH, "item_id", "earlier_year", "earlier_item_id")
            .restsOn(RECTIFICATION)
            .lasts(SAME_REPORT));
  }

  private static List<ReportTable> loop() {
    return List.of(
        ReportTable.of("closure", ClosureTable.HEADER, ClosureTable::rows)
            .key(YEAR, BRANCH)
            .restsOn(RECTIFICATION)
            .lasts(SAME_REPORT),
        ReportTable.of("closure-curves", ClosureCurveTable.HEADER, ClosureCurveTable::rows)
            .key(YEAR, BRANCH, "day")
            .restsOn(RECTIFICATION)
            .lasts(SAME_REPORT),
        ReportTable.of("funnel", FunnelTable.HEADER, FunnelTable::rows)
            .key(YEAR, BRANCH)
            .restsOn(RECTIFICATION)
            .lasts(COHORT_JUDGED, SAME_BRANCHES),
        ReportTable.of("loop", LoopTable.HEADER, LoopTable::rows)
            .key(YEAR, BRANCH, DIMENSION)
            .restsOn(RECTIFICATION, EVALUATIONS)
            .lasts(COHORT_JUDGED, SAME_BRANCHES),
        ReportTable.of("loop-association", LoopAssociationTable.HEADER, LoopAssociationTable::rows)
            .key(YEAR)
            .restsOn(RECTIFICATION, EVALUATIONS)
            .lasts(COHORT_JUDGED, SAME_BRANCHES));
  }

  private static List<ReportTable> meeting() {
    return List.of(
        ReportTable.of("debriefs", DebriefTable.HEADER, DebriefTable::rows)
            .key(YEAR, BRANCH)
            .restsOn(DEBRIEFS, EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("comments", CommentTable.HEADER, CommentTable::rows)
            .key(YEAR, BRANCH, "kind")
            .restsOn(COMMENTS, RECTIFICATION)
            .lasts(SAME_BRANCHES)
            .passing("taken_up"),
        ReportTable.of("comment-texts", CommentTextTable.HEADER, CommentTextTable::rows),
        ReportTable.of("turnout", TurnoutTable.HEADER, TurnoutTable::rows)
            .key(YEAR, "evaluator_group")
            .restsOn(TURNOUT, EVALUATIONS),
        ReportTable.of("debrief-modes", ModeTable.HEADER, ModeTable::rows)
            .key(YEAR, DIMENSION, "mode")
            .restsOn(DEBRIEFS, EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("decided-grades", GradeTable.HEADER, GradeTable::rows)
            .key(YEAR, BRANCH)
            .restsOn(DEBRIEFS, EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("quota", QuotaTable.HEADER, QuotaTable::rows).key(YEAR).restsOn(DEBRIEFS),
        ReportTable.of("requirements", RequirementTable.HEADER, RequirementTable::rows)
            .key(YEAR, BRANCH, "requirement")
            .restsOn(RECTIFICATION)
            .lasts(COHORT_JUDGED, BRANCH_UNBROKEN),
        ReportTable.of("group-differences", GroupTable.HEADER, GroupTable::rows)
            .key(YEAR, BRANCH, "indicator", "group_1", "group_2")
            .restsOn(EVALUATIONS)
            .lasts(SAME_BRANCHES),
        ReportTable.of("weaknesses", WeaknessTable.HEADER, WeaknessTable::rows)
            .key(DIMENSION, "since")
            .restsOn(EVALUATIONS, RECTIFICATION)
            .lasts(SAME_REPORT),
        ReportTable.of("restatements", RestatementTable.HEADER, RestatementTable::rows));
  }
}
