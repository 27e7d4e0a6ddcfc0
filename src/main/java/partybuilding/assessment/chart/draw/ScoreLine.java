package partybuilding.assessment.chart.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.chart.style.SeriesStyle;

/**
 * The scores of the college or of a branch over the years.
 *
 * @param name its label at its right end
 * @param style its dimension's
 * @param points ascending by year; a year without a score has none
 * @param breaks the years that may not be compared with the year before
 * @param rows where its scores are published; empty where no row holds them
 */
public record ScoreLine(
    String name,
    SeriesStyle style,
    List<ScorePoint> points,
    Set<Integer> breaks,
    Optional<TableRows> rows) {
  public ScoreLine {
    points = List.copyOf(points);
    breaks = Set.copyOf(breaks);
  }

  /** A line without a break, whose scores no row of a table holds. */
  public ScoreLine(String name, SeriesStyle style, List<ScorePoint> points) {
    this(name, style, points, Set.of(), Optional.empty());
  }

  /** The branch or the college that the scores belong to. */
  public Subject subject() {
    return new Subject(name, rows.map(TableRows::branch).orElse(""));
  }

  /** The runs of consecutive years without a break; runs are not connected. */
  public List<List<ScorePoint>> runs() {
    return consecutive(points);
  }

  /** The runs of consecutive years that all have an interval. */
  public List<List<ScorePoint>> ribbons() {
    List<ScorePoint> bounded =
        points.stream().filter(point -> point.interval().isPresent()).toList();
    return consecutive(bounded);
  }

  public Optional<ScorePoint> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  private List<List<ScorePoint>> consecutive(List<ScorePoint> points) {
    List<List<ScorePoint>> runs = new ArrayList<>();
    List<ScorePoint> run = new ArrayList<>();
    for (ScorePoint point : points) {
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), point)) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      run.add(point);
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  private boolean follows(ScorePoint before, ScorePoint point) {
    return point.year() == before.year() + 1 && !breaks.contains(point.year());
  }
}
