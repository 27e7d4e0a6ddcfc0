package partybuilding.assessment.contract;

import java.util.List;

/** Which columns of fixed meaning each kind of export may have, in the order of its template. */
public final class ExportColumns {
  private static final List<Column> EVALUATIONS =
      List.of(
          Column.BRANCH,
          Column.BRANCH_ID,
          Column.YEAR,
          Column.EVALUATOR_GROUP,
          Column.BALLOT_ID,
          Column.EVALUATOR_BRANCH,
          Column.DEBRIEF_MODE,
          Column.VALIDITY,
          Column.EVALUATED_ON,
          Column.INDICATOR,
          Column.SCORE,
          Column.GRADE,
          Column.GOOD_VOTES,
          Column.FAIRLY_GOOD_VOTES,
          Column.AVERAGE_VOTES,
          Column.POOR_VOTES,
          Column.ABSTAIN_VOTES,
          Column.INVALID_VOTES,
          Column.GOOD_RATE);

  private static final List<Column> RECTIFICATION =
      List.of(
          Column.ITEM_ID,
          Column.BRANCH,
          Column.BRANCH_ID,
          Column.PROBLEM,
          Column.DIMENSION,
          Column.STATUS,
          Column.DEADLINE,
          Column.YEAR_RAISED,
          Column.SOURCE,
          Column.REQUIREMENT,
          Column.MEASURE,
          Column.OWNER,
          Column.RAISED_ON,
          Column.COMPLETED_ON,
          Column.CLOSED_ON,
          Column.VERIFICATION,
          Column.CARRIED_FROM,
          Column.RECURRENCE_OF);

  private static final List<Column> DEBRIEFS =
      List.of(
          Column.BRANCH,
          Column.BRANCH_ID,
          Column.MODE,
          Column.SECRETARY,
          Column.ORGANIZATION_BUILDING,
          Column.RECTIFICATION_PROGRESS,
          Column.REMAINING_PROBLEMS,
          Column.NEXT_STEPS,
          Column.DECIDED_GRADE);

  private static final List<Column> COMMENTS =
      List.of(
          Column.BRANCH,
          Column.BRANCH_ID,
          Column.COMMENT_KIND,
          Column.DIMENSION,
          Column.TEXT,
          Column.ITEM_ID);

  private static final List<Column> TURNOUT =
      List.of(
          Column.EVALUATOR_GROUP,
          Column.EXPECTED,
          Column.PRESENT,
          Column.ISSUED,
          Column.RETURNED,
          Column.VALID,
          Column.INVALID);

  private static final List<Column> BRANCHES =
      List.of(
          Column.BRANCH_ID,
          Column.NAME,
          Column.SHORT_NAME,
          Column.KIND,
          Column.PARENT,
          Column.ALIASES,
          Column.VALID_FROM,
          Column.VALID_TO);

  private static final List<Column> LINEAGE =
      List.of(Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE);

  private ExportColumns() {}

  /** The columns of a kind, each whether or not a file has it. */
  public static List<Column> of(ExportKind kind) {
    return switch (kind) {
      case EVALUATIONS -> EVALUATIONS;
      case RECTIFICATION -> RECTIFICATION;
      case DEBRIEFS -> DEBRIEFS;
      case COMMENTS -> COMMENTS;
      case TURNOUT -> TURNOUT;
      case BRANCHES -> BRANCHES;
      case LINEAGE -> LINEAGE;
    };
  }
}
