package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.compare.CollegeBand;
import partybuilding.assessment.score.Interval;

/**
 * A score with its interval before the band of the college, as places on a bar 0 to 100 wide.
 *
 * @param score where the score stands
 * @param lower where its interval begins; where the score stands if it has none
 * @param width of the interval
 * @param half where the band begins; empty where there is none
 * @param halfWidth of the band
 * @param median where the band's median stands
 */
public record BandBar(
    String score, String lower, String width, String half, String halfWidth, String median) {
  static BandBar of(BranchScore score, Optional<CollegeBand> band, Axis axis) {
    double at = score.score().orElseThrow();
    Interval own = score.interval().orElseGet(() -> new Interval(at, at));
    return new BandBar(
        axis.place(at),
        axis.place(own.lower()),
        axis.width(own),
        band.map(b -> axis.place(b.quartiles().lower())).orElse(""),
        band.map(b -> axis.width(quartiles(b))).orElse(""),
        band.map(b -> axis.place(b.quartiles().median())).orElse(""));
  }

  private static Interval quartiles(CollegeBand band) {
    return new Interval(band.quartiles().lower(), band.quartiles().upper());
  }

  /**
   * The stretch of scores that the bars of a page share.
   *
   * @param lower a multiple of ten
   * @param upper a multiple of ten
   */
  record Axis(int lower, int upper) {
    private static final int STEP = 10;
    private static final int TOP = 100;

    /** The whole scale. */
    static final Axis WHOLE = new Axis(0, TOP);

    /** The shortest stretch that holds all of these. */
    static Axis covering(List<BranchScore> scores, List<CollegeBand> bands) {
      double[] all =
          Stream.concat(
                  scores.stream().flatMap(Axis::ends),
                  bands.stream()
                      .flatMap(b -> Stream.of(b.quartiles().lower(), b.quartiles().upper())))
              .mapToDouble(Double::doubleValue)
              .sorted()
              .toArray();
      int least = (int) Math.floor(all[0] / STEP) * STEP;
      int most = (int) Math.ceil(all[all.length - 1] / STEP) * STEP;
      return new Axis(
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
  }
}
