package partybuilding.assessment.contract.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.packed.BlockShape;

/**
 * The kinds of exports, by the names of their files, with the columns of fixed meaning that each
 * may have, and how its rows are kept where nothing is made of them first.
 */
public enum ExportKind {
  EVALUATIONS(
      "evaluations",
      List.of("评议", "测评"),
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
      Column.GOOD_RATE),
  RECTIFICATION(
      "rectification",
      List.of("整改", "整改台账"),
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
      Column.RECURRENCE_OF,
      Column.HISTORY),
  DEBRIEFS(
      "debriefs",
      List.of("述职"),
      Debrief.SHAPE,
      Column.BRANCH,
      Column.BRANCH_ID,
      Column.MODE,
      Column.SECRETARY,
      Column.ORGANIZATION_BUILDING,
      Column.RECTIFICATION_PROGRESS,
      Column.REMAINING_PROBLEMS,
      Column.NEXT_STEPS,
      Column.DECIDED_GRADE),
  COMMENTS(
      "comments",
      List.of("点评"),
      Comment.SHAPE,
      Column.BRANCH,
      Column.BRANCH_ID,
      Column.COMMENT_KIND,
      Column.DIMENSION,
      Column.TEXT,
      Column.ITEM_ID),
  TURNOUT(
      "turnout",
      List.of("到会"),
      Turnout.SHAPE,
      Column.EVALUATOR_GROUP,
      Column.EXPECTED,
      Column.PRESENT,
      Column.ISSUED,
      Column.RETURNED,
      Column.VALID,
      Column.INVALID),
  BRANCHES(
      "branches",
      List.of("党组织"),
      Column.BRANCH_ID,
      Column.NAME,
      Column.SHORT_NAME,
      Column.KIND,
      Column.PARENT,
      Column.ALIASES,
      Column.VALID_FROM,
      Column.VALID_TO),
  LINEAGE("lineage", List.of("沿革"), Column.FROM_ID, Column.TO_ID, Column.YEAR, Column.CHANGE);

  /** The latest year that an export may be of; no date in one is later. */
  public static final int LATEST_YEAR = 2099;

  private final String code;
  private final List<String> aliases;
  private final Optional<BlockShape<?>> rows;
  private final List<Column> columns;

  /** A kind of which something else than its rows is kept, or nothing. */
  ExportKind(String code, List<String> aliases, Column... columns) {
    this(code, aliases, Optional.empty(), columns);
  }

  /** A kind whose rows are kept as they were read. */
  ExportKind(String code, List<String> aliases, BlockShape<?> rows, Column... columns) {
    this(code, aliases, Optional.of(rows), columns);
  }

  ExportKind(String code, List<String> aliases, Optional<BlockShape<?>> rows, Column... columns) {
    this.code = code;
    this.aliases = aliases;
    this.rows = rows;
    this.columns = List.of(columns);
  }

  /** The canonical file name's first part. */
  public String code() {
    return code;
  }

  /** The canonical name of the file, which bears the year if there is one file a year. */
  public String file(int year) {
    return code + (yearly() ? "-" + year : "") + ".csv";
  }

  /** Whether there is one file a year. */
  public boolean yearly() {
    return this != BRANCHES && this != LINEAGE;
  }

  /** The kinds of which there is one file a year, in the order in which they are read. */
  public static List<ExportKind> allYearly() {
    return Stream.of(values()).filter(ExportKind::yearly).toList();
  }

  /** How its rows are kept, if they are kept as they were read. */
  public Optional<BlockShape<?>> rows() {
    return rows;
  }

  /** The columns of fixed meaning, each whether or not a file has it, in the template's order. */
  public List<Column> columns() {
    return columns;
  }

  /** Those that are read, and filled in by hand: all that this program does not write alone. */
  public List<Column> readColumns() {
    return columns.stream().filter(column -> !column.written()).toList();
  }

  /** Every name a file of this kind may begin with. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(code), aliases.stream());
  }
}
