package partybuilding.assessment.report.page.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Interval;

/**
 * The stretch of scores that the bars or plots of a page share.
 *
 * @param lower a multiple of ten
 * @param upper a multiple of ten
 */
public record PlotAxis(int lower, int upper) {
  private static final int STEP = 10;
  private static final int TOP = 100;

  /** The whole scale. */
  public static final PlotAxis WHOLE = new PlotAxis(0, TOP);

  /** The shortest stretch that holds all of these. */
  public static PlotAxis covering(List<BranchScore> scores, List<CollegeBand> bands) {
    double[] all =
        Stream.concat(
                scores.stream().flatMap(PlotAxis::ends),
                bands.stream()
                    .flatMap(b -> Stream.of(b.quartiles().lower(), b.quartiles().upper())))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    int least = (int) Math.floor(all[0] / STEP) * STEP;
    int most = (int) Math.ceil(all[all.length - 1] / STEP) * STEP;
    return new PlotAxis(
        Math.max(0, Math.min(least, TOP - STEP)), Math.min(TOP, Math.max(most, least + STEP)));
  }

  private static Stream<Double> ends(BranchScore score) {
    return Stream.concat(
        score.score().stream().boxed(),
        score.interval().stream().flatMap(i -> Stream.of(i.lower(), i.upper())));
  }

  double share(double score) {
    return 100 * Math.max(0, Math.min(1, (score - lower) / (upper - lower)));
  }

  String place(double score) {
    return print(share(score));
  }

  String width(Interval interval) {
    return print(share(interval.upper()) - share(interval.lower()));
  }

  private static String print(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  /** Both ends, in points. */
  public String ends() {
    return lower + "\u2013" + upper;
  }
}
