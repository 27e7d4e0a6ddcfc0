package partybuilding.assessment.report.page.plot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.score.Note;

/**
 * A branch's scores over the years, each above the column of its year, as places on a plot. Across
 * and down, places are shares of its width and height, 0..1 from its upper left corner.
 *
 * @param columns how many years there are, each as wide as the others
 * @param others the lines of the other branches
 * @param college the college's line, in pieces without gaps
 * @param own the branch's line, in pieces without gaps or breaks
 * @param ribbons the outlines of its intervals, in pieces without gaps or breaks; a score without
 *     an interval is a gap, as it is not known how sure it is
 * @param marks its scores with their intervals
 * @param withheld the columns of withheld years, from 0
 * @param breaks the columns of years after a merger or split, from 0
 */
public record YearPlot(
    int columns,
    List<List<PlotPoint>> others,
    List<List<PlotPoint>> college,
    List<List<PlotPoint>> own,
    List<List<PlotPoint>> ribbons,
    List<PlotMark> marks,
    List<Integer> withheld,
    List<Integer> breaks) {
  public YearPlot {
    others = List.copyOf(others);
    college = List.copyOf(college);
    own = List.copyOf(own);
    ribbons = List.copyOf(ribbons);
    marks = List.copyOf(marks);
    withheld = List.copyOf(withheld);
    breaks = List.copyOf(breaks);
  }

  /**
   * The lines of a plot, each in the years' order, and which years are parted from those before.
   */
  public record Lines(
      List<List<OptionalDouble>> others,
      List<OptionalDouble> college,
      List<Optional<BranchScore>> own,
      List<Boolean> broken) {}

  public static YearPlot of(Lines lines, PlotAxis axis) {
    PlotArea area = new PlotArea(lines.own().size(), axis);
    List<List<PlotMark>> marks = area.marks(lines.own(), lines.broken());
    List<Optional<BranchScore>> sure = bounded(lines.own());
    List<List<PlotMark>> ribbons =
        sure.equals(lines.own()) ? marks : area.marks(sure, lines.broken());
    return new YearPlot(
        area.columns(),
        lines.others().stream().flatMap(line -> area.pieces(line).stream()).toList(),
        area.pieces(lines.college()),
        marks.stream().map(piece -> piece.stream().map(PlotMark::at).toList()).toList(),
        ribbons.stream().map(PlotArea::ribbon).toList(),
        marks.stream().flatMap(List::stream).toList(),
        places(lines.own().stream().map(YearPlot::isWithheld).toList()),
        places(lines.broken()));
  }

  /** Places as a drawing in a page writes them, in hundredths of width and height. */
  public static String points(List<PlotPoint> points) {
    return points.stream()
        .map(point -> point.across() + "," + point.down())
        .collect(Collectors.joining(" "));
  }

  /** The place of the newest score, as a line without length; empty without a score. */
  public String end() {
    if (marks.isEmpty()) {
      return "";
    }
    PlotPoint last = marks.get(marks.size() - 1).at();
    return points(List.of(last, last));
  }

  private static List<Optional<BranchScore>> bounded(List<Optional<BranchScore>> scores) {
    return scores.stream()
        .map(score -> score.filter(known -> known.interval().isPresent()))
        .toList();
  }

  private static boolean isWithheld(Optional<BranchScore> score) {
    return score.flatMap(BranchScore::note).filter(Note.WITHHELD::equals).isPresent();
  }

  private static List<Integer> places(List<Boolean> columns) {
    return IntStream.range(0, columns.size()).filter(columns::get).boxed().toList();
  }
}
