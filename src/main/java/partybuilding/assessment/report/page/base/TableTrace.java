package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.ledger.SimilarProblems;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * The rows of the report's tables that figures come from.
 *
 * @param source a table's file and a row's key, separated by spaces, of which those within a key
 *     are written {@code %20}; more rows than one are separated by semicolons; empty where no row
 *     holds the figures
 * @param title the same in words, with the number of ballots where there is one
 */
public record TableTrace(String source, String title) {
  public static final TableTrace NONE = new TableTrace("", "");

  public static TableTrace of(BranchScore score, PageWording wording) {
    List<String> key = List.of(Integer.toString(score.year()), score.branch());
    return row(TableName.SCORES, key, score.dimension(), wording).ballots(score.ballots(), wording);
  }

  /** The row of an indicator's mean. */
  public static TableTrace of(IndicatorFigure cell, PageWording wording) {
    List<String> key =
        List.of(Integer.toString(cell.year()), cell.branch(), cell.indicator(), cell.group());
    return row(TableName.INDICATORS, key, key, wording);
  }

  public static TableTrace of(CollegeScore college, PageWording wording) {
    return college(college.year(), college.dimension(), wording)
        .ballots(college.ballots(), wording);
  }

  /** The row of the college in a year and dimension. */
  public static TableTrace college(int year, String dimension, PageWording wording) {
    return row(TableName.COLLEGE, List.of(Integer.toString(year)), dimension, wording);
  }

  public static TableTrace of(PairChange pair, PageWording wording) {
    String from = Integer.toString(pair.from());
    String to = Integer.toString(pair.to());
    return row(TableName.CHANGES, List.of(from, to, pair.branch()), pair.dimension(), wording);
  }

  public static TableTrace of(AdjustedScore score, PageWording wording) {
    List<String> key = List.of(Integer.toString(score.year()), score.branch());
    return row(TableName.ADJUSTED, key, score.dimension(), wording)
        .ballots(score.ballots(), wording);
  }

  public static TableTrace of(BranchTrend trend, PageWording wording) {
    return row(TableName.TRENDS, List.of(trend.branch()), trend.dimension(), wording);
  }

  public static TableTrace of(Cohort cohort, PageWording wording) {
    List<String> key = List.of(Integer.toString(cohort.year()), cohort.branch());
    return row(TableName.RECTIFICATION, key, cohort.dimension(), wording)
        .counted("trace.items", cohort.raised(), wording);
  }

  public static TableTrace of(Backlog backlog, PageWording wording) {
    List<String> key = List.of(backlog.branch());
    return row(TableName.BACKLOG, key, key, wording);
  }

  /** The row of an item that recurred. */
  public static TableTrace of(Recurrence recurrence, PageWording wording) {
    FollowedItem item = recurrence.item();
    String year = Integer.toString(item.year());
    List<String> key =
        List.of(recurrence.suspected() ? "suspected" : "recurred", year, item.branch(), item.id());
    return row(TableName.RECURRENCES, key, key.subList(1, key.size()), wording);
  }

  /** The row of a common problem for one branch or for all. */
  public static TableTrace of(CommonProblem problem, ProblemHolding held, PageWording wording) {
    List<String> key = List.of(problem.text(), held.branch(), held.dimension());
    return row(TableName.COMMON_PROBLEMS, key, key.subList(1, key.size()), wording);
  }

  /** The row of two similar problems. */
  public static TableTrace of(SimilarProblems similar, PageWording wording) {
    List<String> key = List.of(similar.text(), similar.other());
    return row(TableName.SIMILAR_PROBLEMS, key, key, wording);
  }

  /** The row of an item. */
  public static TableTrace of(FollowedItem item, PageWording wording) {
    List<String> key = List.of(Integer.toString(item.year()), item.branch(), item.id());
    return row(TableName.ITEMS, key, key, wording);
  }

  public static TableTrace of(FunnelPoint point, PageWording wording) {
    List<String> key = List.of(Integer.toString(point.year()), point.branch());
    return row(TableName.FUNNEL, key, key, wording);
  }

  public static TableTrace of(ClosureTime time, PageWording wording) {
    List<String> key = List.of(time.cohort(), time.branch());
    return row(TableName.CLOSURE, key, key, wording)
        .counted("trace.followed", time.curve().items(), wording);
  }

  public static TableTrace of(BranchLoop loop, PageWording wording) {
    List<String> key = List.of(Integer.toString(loop.year()), loop.branch());
    return row(TableName.LOOP, key, loop.dimension(), wording);
  }

  public static TableTrace of(LoopAssociation association, PageWording wording) {
    List<String> key = List.of(Integer.toString(association.year()));
    return row(TableName.LOOP_ASSOCIATION, key, key, wording)
        .counted("trace.branches", association.branches(), wording);
  }

  public static TableTrace of(BranchRank rank, PageWording wording) {
    List<String> key = List.of(Integer.toString(rank.year()), rank.branch());
    return row(TableName.SCORES, key, rank.dimension(), wording)
        .counted("trace.of", rank.of(), wording);
  }

  /** The entry of a file in the record of the run. */
  public static TableTrace file(String file, PageWording wording) {
    return new TableTrace(
        KeyText.ofRecord(file), wording.text("trace.record", Map.of("file", file)));
  }

  /** The rows of all traces. */
  public static TableTrace all(List<TableTrace> traces) {
    return new TableTrace(
        traces.stream().map(TableTrace::source).distinct().collect(Collectors.joining("; ")),
        traces.stream().map(TableTrace::title).distinct().collect(Collectors.joining("\n")));
  }

  private static TableTrace row(
      TableName table, List<String> leading, String dimension, PageWording wording) {
    List<String> cells = new ArrayList<>(leading);
    cells.add(dimension);
    List<String> words = new ArrayList<>(leading);
    words.add(wording.dimension(dimension));
    return row(table, cells, words, wording);
  }

  /** The row with a key, which the title says in words. */
  static TableTrace row(
      TableName table, List<String> key, List<String> words, PageWording wording) {
    return new TableTrace(KeyText.of(table, key), title(table, words, wording));
  }

  private static String title(TableName table, List<String> key, PageWording wording) {
    String words = String.join(wording.text("trace.separator"), key);
    return wording.text("trace.row", Map.of("table", table.file(), "key", words));
  }

  private TableTrace ballots(long ballots, PageWording wording) {
    return ballots == 0 ? this : counted("trace.ballots", ballots, wording);
  }

  private TableTrace counted(String key, long count, PageWording wording) {
    return new TableTrace(
        source, wording.text(key, Map.of("row", title, "count", NumberText.count(count))));
  }
}
