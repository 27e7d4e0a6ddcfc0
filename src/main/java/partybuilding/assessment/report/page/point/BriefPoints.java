package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.base.PageInput;

/** The year in at most five short sentences, each with its section of the details. */
public final class BriefPoints {
  private static final List<Function<PageInput, Optional<MainPoint>>> POINTS =
      List.of(
          WeakestPoint::of, UnknownPoint::of, OverduePoint::of, ReturningPoint::of, GapPoint::of);

  private BriefPoints() {}

  /** The sentences that apply, in a fixed order. */
  public static List<MainPoint> of(PageInput input) {
    return POINTS.stream().flatMap(point -> point.apply(input).stream()).toList();
  }

  /** Remarks on common problems and on restatements of published figures. */
  public static List<MainPoint> remarks(PageInput input) {
    return Stream.of(CommonPoint.of(input), RestatedPoint.of(input))
        .flatMap(Optional::stream)
        .toList();
  }
}
