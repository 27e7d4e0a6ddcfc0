package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.AdjustedScore;
import partybuilding.assessment.compare.BranchLoop;
import partybuilding.assessment.compare.BranchRank;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.BranchTrend;
import partybuilding.assessment.compare.ClosureTime;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.compare.FunnelPoint;
import partybuilding.assessment.compare.LoopAssociation;
import partybuilding.assessment.compare.PairChange;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/**
 * The rows of the report's tables that figures come from.
 *
 * @param source a table's file and a row's key, separated by spaces, of which those within a key
 *     are written {@code %20}; more rows than one are separated by semicolons; empty where no row
 *     holds the figures
 * @param title the same in words, with the number of ballots where there is one
 */
public record Trace(String source, String title) {
  static final Trace NONE = new Trace("", "");

  static Trace of(BranchScore score, Wording wording) {
    List<String> key = List.of(Integer.toString(score.year()), score.branch());
    return row("scores.csv", key, score.dimension(), wording).ballots(score.ballots(), wording);
  }

  static Trace of(CollegeScore college, Wording wording) {
    return college(college.year(), college.dimension(), wording)
        .ballots(college.ballots(), wording);
  }

  /** The row of the college in a year and dimension. */
  static Trace college(int year, String dimension, Wording wording) {
    return row("college.csv", List.of(Integer.toString(year)), dimension, wording);
  }

  static Trace of(PairChange pair, Wording wording) {
    String from = Integer.toString(pair.from());
    String to = Integer.toString(pair.to());
    return row("changes.csv", List.of(from, to, pair.branch()), pair.dimension(), wording);
  }

  static Trace of(AdjustedScore score, Wording wording) {
    List<String> key = List.of(Integer.toString(score.year()), score.branch());
    return row("adjusted.csv", key, score.dimension(), wording).ballots(score.ballots(), wording);
  }

  static Trace of(BranchTrend trend, Wording wording) {
    return row("trends.csv", List.of(trend.branch()), trend.dimension(), wording);
  }

  static Trace of(Cohort cohort, Wording wording) {
    List<String> key = List.of(Integer.toString(cohort.year()), cohort.branch());
    return row("rectification.csv", key, cohort.dimension(), wording)
        .counted("trace.items", cohort.raised(), wording);
  }

  static Trace of(Backlog backlog, Wording wording) {
    List<String> key = List.of(backlog.branch());
    return row("backlog.csv", key, key, wording);
  }

  /** The row of an item that came back. */
  static Trace of(Recurrence recurrence, Wording wording) {
    FollowedItem item = recurrence.item();
    String year = Integer.toString(item.year());
    List<String> key =
        List.of(recurrence.suspected() ? "suspected" : "recurred", year, item.branch(), item.id());
    return row("recurrences.csv", key, key.subList(1, key.size()), wording);
  }

  /** The row of an item. */
  static Trace of(FollowedItem item, Wording wording) {
    List<String> key = List.of(Integer.toString(item.year()), item.branch(), item.id());
    return row("items.csv", key, key, wording);
  }

  static Trace of(FunnelPoint point, Wording wording) {
    List<String> key = List.of(Integer.toString(point.year()), point.branch());
    return row("funnel.csv", key, key, wording);
  }

  static Trace of(ClosureTime time, Wording wording) {
    String year = time.year().stream().mapToObj(Integer::toString).findFirst().orElse(Cohort.ALL);
    List<String> key = List.of(year, time.branch());
    return row("closure.csv", key, key, wording)
        .counted("trace.followed", time.curve().items(), wording);
  }

  static Trace of(BranchLoop loop, Wording wording) {
    List<String> key = List.of(Integer.toString(loop.year()), loop.branch());
    return row("loop.csv", key, loop.dimension(), wording);
  }

  static Trace of(LoopAssociation association, Wording wording) {
    List<String> key = List.of(Integer.toString(association.year()));
    return row("loop-association.csv", key, key, wording)
        .counted("trace.branches", association.branches(), wording);
  }

  static Trace of(BranchRank rank, Wording wording) {
    List<String> key = List.of(Integer.toString(rank.year()), rank.branch());
    return row("scores.csv", key, rank.dimension(), wording)
        .counted("trace.of", rank.of(), wording);
  }

  /** What the record of the run says of a file. */
  static Trace file(String file, Wording wording) {
    return new Trace("run.json " + cell(file), wording.text("trace.record", Map.of("file", file)));
  }

  /** All of these rows. */
  static Trace all(List<Trace> traces) {
    return new Trace(
        traces.stream().map(Trace::source).distinct().collect(Collectors.joining("; ")),
        traces.stream().map(Trace::title).distinct().collect(Collectors.joining("\n")));
  }

  private static Trace row(String table, List<String> leading, String dimension, Wording wording) {
    List<String> cells = new ArrayList<>(leading);
    cells.add(dimension);
    List<String> words = new ArrayList<>(leading);
    words.add(wording.dimension(dimension));
    return row(table, cells, words, wording);
  }

  /** The row with a key, which the title says in words. */
  static Trace row(String table, List<String> key, List<String> words, Wording wording) {
    String cells = key.stream().map(Trace::cell).collect(Collectors.joining(" "));
    return new Trace(table + " " + cells, title(table, words, wording));
  }

  private static String title(String table, List<String> key, Wording wording) {
    String words = String.join(wording.text("trace.separator"), key);
    return wording.text("trace.row", Map.of("table", table, "key", words));
  }

  private static String cell(String key) {
    return key.replace("%", "%25").replace(" ", "%20").replace(";", "%3B");
  }

  private Trace ballots(long ballots, Wording wording) {
    return ballots == 0 ? this : counted("trace.ballots", ballots, wording);
  }

  private Trace counted(String key, long count, Wording wording) {
    return new Trace(
        source, wording.text(key, Map.of("row", title, "count", Numbers.count(count))));
  }
}
