package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.score.Note;

/**
 * A branch's scores over the years, each above the column of its year, as places on a plot whose
 * unit is a tenth of a millimetre.
 *
 * @param others the lines of the other branches
 * @param college the college's line, in as many pieces as the gaps leave
 * @param own the branch's line
 * @param marks its scores with their intervals
 * @param withheld where the columns of withheld years begin
 * @param breaks where the years stand that a merger or split parts from those before
 */
public record YearPlot(
    List<String> others,
    List<String> college,
    List<String> own,
    List<Mark> marks,
    List<String> withheld,
    List<String> breaks) {
  /** The width of the columns of all years. */
  public static final int WIDTH = 1500;

  /** From the axis' lower end to its upper. */
  public static final int HEIGHT = 220;

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
   * A score.
   *
   * @param x of its year
   * @param y of the score
   * @param lower where the interval ends below; the score's own place where it has none
   * @param upper where it ends above
   */
  public record Mark(String x, String y, String lower, String upper) {}

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
        lines.others().stream().flatMap(line -> area.pieces(line).stream()).toList(),
        area.pieces(lines.college()),
        area.pieces(own),
        area.marks(lines.own()),
        area.starts(lines.own().stream().map(YearPlot::isWithheld).toList()),
        area.starts(broken));
  }

  private static boolean isWithheld(Optional<BranchScore> score) {
    return score.flatMap(BranchScore::note).filter(Note.WITHHELD::equals).isPresent();
  }

  /** The stretch of paper that a plot has. */
  private record Area(int years, BandBar.Axis axis) {
    private static final double ALL = 100;

    private double start(int place) {
      return (double) WIDTH * place / years;
    }

    private String x(int place) {
      return print(start(place) + WIDTH / 2.0 / years);
    }

    private String y(double score) {
      return print(HEIGHT * (1 - axis.share(score) / ALL));
    }

    private List<String> pieces(List<OptionalDouble> line) {
      List<String> pieces = new ArrayList<>();
      StringBuilder piece = new StringBuilder();
      for (int place = 0; place < line.size(); place++) {
        if (line.get(place).isPresent()) {
          piece.append(x(place)).append(',').append(y(line.get(place).getAsDouble())).append(' ');
        } else {
          finish(piece, pieces);
        }
      }
      finish(piece, pieces);
      return pieces;
    }

    private static void finish(StringBuilder piece, List<String> pieces) {
      if (!piece.isEmpty()) {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      }
    }

    private List<Mark> marks(List<Optional<BranchScore>> scores) {
      List<Mark> marks = new ArrayList<>();
      for (int place = 0; place < scores.size(); place++) {
        String x = x(place);
        scores
            .get(place)
            .filter(score -> score.score().isPresent())
            .map(score -> mark(x, score))
            .ifPresent(marks::add);
      }
      return marks;
    }

    private Mark mark(String x, BranchScore score) {
      double at = score.score().orElseThrow();
      return new Mark(
          x,
          y(at),
          y(score.interval().map(interval -> interval.lower()).orElse(at)),
          y(score.interval().map(interval -> interval.upper()).orElse(at)));
    }

    private List<String> starts(List<Boolean> columns) {
      return IntStream.range(0, columns.size())
          .filter(columns::get)
          .mapToObj(place -> print(start(place)))
          .toList();
    }

    private static String print(double length) {
      return String.format(Locale.ROOT, "%.1f", length);
    }
  }
}
