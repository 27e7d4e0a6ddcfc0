package partybuilding.assessment.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What a branch's line is seen against, all of it grey.
 *
 * @param others thin lines, one a branch; none where they would be too many or are not meant
 * @param bands in their place where they are too many: how the branches spread
 * @param mean of all branches
 */
record Background(List<Line> others, List<Line> bands, Line mean) {
  Background {
    others = List.copyOf(others);
    bands = List.copyOf(bands);
  }

  /** The mean alone. */
  static Background of(Line mean) {
    return new Background(List.of(), List.of(), mean);
  }

  /** Without the branch that stands in front of it. */
  Background behind(Line own) {
    return new Background(others.stream().filter(o -> !o.equals(own)).toList(), bands, mean);
  }

  /** Whether more than the mean is in it, so that the mean must stand out. */
  boolean isCrowded() {
    return !others.isEmpty() || !bands.isEmpty();
  }

  /** The heights of its lines and bands. */
  DoubleStream extent() {
    return DoubleStream.concat(
        Stream.concat(others.stream(), Stream.of(mean))
            .flatMap(line -> line.dots().stream())
            .mapToDouble(Dot::score),
        bands.stream().flatMap(band -> band.dots().stream()).flatMapToDouble(Dot::extent));
  }
}
