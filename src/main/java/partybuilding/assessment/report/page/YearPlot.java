package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.score.Interval;
import partybuilding.assessment.score.Note;

/**
 * A branch's scores over the years, each above the column of its year, as places on a plot. Across
 * and down, places are shares of its width and height, 0..1 from its upper left corner.
 *
 * @param columns how many years there are, each as wide as the others
 * @param others the lines of the other branches
 * @param college the college's line, in as many pieces as the gaps leave
 * @param own the branch's line
 * @param marks its scores with their intervals
 * @param withheld the columns of the years that may not be shown, from 0
 * @param breaks the columns of the years that a merger or split parts from those before, from 0
 */
public record YearPlot(
    int columns,
    List<List<Spot>> others,
    List<List<Spot>> college,
    List<List<Spot>> own,
    List<Mark> marks,
    List<Integer> withheld,
    List<Integer> breaks) {
  /** Copies the lists. */
  public YearPlot {
    others = List.copyOf(others);
    college = List.copyOf(college);
    own = List.copyOf(own);
    marks = List.copyOf(marks);
    withheld = List.copyOf(withheld);
    breaks = List.copyOf(breaks);
  }

  /**
   * A place.
   *
   * @param x share of the width
   * @param y share of the height
   */
  public record Spot(double x, double y) {}

  /**
   * A score.
   *
   * @param at its place
   * @param lower how far down its interval reaches; the score's own place where it has none
   * @param upper how far up
   */
  public record Mark(Spot at, double lower, double upper) {}

  /** The lines of a plot, each in the years' order. */
  record Lines(
      List<List<OptionalDouble>> others,
      List<OptionalDouble> college,
      List<Optional<BranchScore>> own) {}

  static YearPlot of(Lines lines, List<Boolean> broken, BandBar.Axis axis) {
    Area area = new Area(lines.own().size(), axis);
    List<OptionalDouble> own =
        lines.own().stream()
            .map(score -> score.map(BranchScore::score).orElse(OptionalDouble.empty()))
            .toList();
    return new YearPlot(
        area.columns(),
        lines.others().stream().flatMap(line -> area.pieces(line).stream()).toList(),
        area.pieces(lines.college()),
        area.pieces(own),
        area.marks(lines.own()),
        places(lines.own().stream().map(YearPlot::isWithheld).toList()),
        places(broken));
  }

  private static boolean isWithheld(Optional<BranchScore> score) {
    return score.flatMap(BranchScore::note).filter(Note.WITHHELD::equals).isPresent();
  }

  private static List<Integer> places(List<Boolean> columns) {
    return IntStream.range(0, columns.size()).filter(columns::get).boxed().toList();
  }

  /** The stretch of paper that a plot has. */
  private record Area(int columns, BandBar.Axis axis) {
    private static final double ALL = 100;

    private double x(int column) {
      return (column + 0.5) / columns;
    }

    private double y(double score) {
      return 1 - axis.share(score) / ALL;
    }

    private List<List<Spot>> pieces(List<OptionalDouble> line) {
      List<List<Spot>> pieces = new ArrayList<>();
      List<Spot> piece = new ArrayList<>();
      for (int column = 0; column < line.size(); column++) {
        if (line.get(column).isPresent()) {
          piece.add(new Spot(x(column), y(line.get(column).getAsDouble())));
        } else {
          finish(piece, pieces);
        }
      }
      finish(piece, pieces);
      return pieces;
    }

    private static void finish(List<Spot> piece, List<List<Spot>> pieces) {
      if (!piece.isEmpty()) {
        pieces.add(List.copyOf(piece));
        piece.clear();
      }
    }

    private List<Mark> marks(List<Optional<BranchScore>> scores) {
      List<Mark> marks = new ArrayList<>();
      for (int column = 0; column < scores.size(); column++) {
        double x = x(column);
        scores
            .get(column)
            .filter(score -> score.score().isPresent())
            .map(score -> mark(x, score))
            .ifPresent(marks::add);
      }
      return marks;
    }

    private Mark mark(double x, BranchScore score) {
      double at = score.score().orElseThrow();
      Interval interval = score.interval().orElse(new Interval(at, at));
      return new Mark(new Spot(x, y(at)), y(interval.lower()), y(interval.upper()));
    }
  }
}
