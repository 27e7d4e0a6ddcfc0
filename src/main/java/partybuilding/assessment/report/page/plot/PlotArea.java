package partybuilding.assessment.report.page.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.score.inference.Interval;

/**
 * The area of a plot.
 *
 * @param columns how many years there are
 * @param axis the scores that it spans from bottom to top
 */
record PlotArea(int columns, PlotAxis axis) {
  private static final double ALL = 100;

  private double x(int column) {
    return (column + 0.5) / columns;
  }

  private double y(double score) {
    return 1 - axis.share(score) / ALL;
  }

  /** A line as pieces without gaps. */
  List<List<PlotPoint>> pieces(List<OptionalDouble> line) {
    Pieces<PlotPoint> pieces = new Pieces<>();
    for (int column = 0; column < line.size(); column++) {
      if (line.get(column).isPresent()) {
        pieces.add(new PlotPoint(x(column), y(line.get(column).getAsDouble())));
      } else {
        pieces.cut();
      }
    }
    return pieces.all();
  }

  /** Scores with their intervals as pieces without gaps or breaks. */
  List<List<PlotMark>> marks(List<Optional<BranchScore>> scores, List<Boolean> broken) {
    Pieces<PlotMark> pieces = new Pieces<>();
    for (int column = 0; column < scores.size(); column++) {
      double x = x(column);
      Optional<PlotMark> mark =
          scores.get(column).filter(s -> s.score().isPresent()).map(s -> mark(x, s));
      if (mark.isEmpty() || broken.get(column)) {
        pieces.cut();
      }
      mark.ifPresent(pieces::add);
    }
    return pieces.all();
  }

  private PlotMark mark(double x, BranchScore score) {
    double at = score.score().orElseThrow();
    Interval interval = score.interval().orElse(new Interval(at, at));
    return new PlotMark(
        new PlotPoint(x, y(at)), y(interval.lower()), y(interval.upper()), DataPoint.of(score));
  }

  /** The outline of the intervals: along their upper ends and back along the lower ones. */
  static List<PlotPoint> ribbon(List<PlotMark> marks) {
    List<PlotPoint> back = new ArrayList<>();
    marks.forEach(mark -> back.add(0, new PlotPoint(mark.at().x(), mark.lower())));
    return Stream.concat(
            marks.stream().map(mark -> new PlotPoint(mark.at().x(), mark.upper())), back.stream())
        .toList();
  }

  /** Collects elements into consecutive pieces. */
  private static final class Pieces<T> {
    private final List<List<T>> whole = new ArrayList<>();
    private final List<T> current = new ArrayList<>();

    private void add(T next) {
      current.add(next);
    }

    private void cut() {
      if (!current.isEmpty()) {
        whole.add(List.copyOf(current));
        current.clear();
      }
    }

    private List<List<T>> all() {
      cut();
      return whole;
    }
  }
}
