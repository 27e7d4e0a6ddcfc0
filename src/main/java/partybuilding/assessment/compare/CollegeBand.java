package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.score.Quartiles;

/**
 * Where the branches of the college lie in one year and dimension, without saying which lies where.
 *
 * @param year the assessment year
 * @param dimension the dimension's id
 * @param branches how many have a score, at least {@link #LEAST}
 * @param quartiles of their scores, 0–100
 */
public record CollegeBand(int year, String dimension, int branches, Quartiles quartiles) {
  /** Of fewer branches the quartiles would point at single ones. */
  public static final int LEAST = 5;

  /** By year, then in the dimensions' order; nothing where too few branches have a score. */
  static List<CollegeBand> of(Comparison facts) {
    List<CollegeBand> bands = new ArrayList<>();
    for (int year : facts.years()) {
      for (Dimension dimension : facts.rules().dimensions()) {
        double[] scores = scores(facts, year, dimension.id());
        if (scores.length >= LEAST) {
          bands.add(new CollegeBand(year, dimension.id(), scores.length, Quartiles.of(scores)));
        }
      }
    }
    return bands;
  }

  private static double[] scores(Comparison facts, int year, String dimension) {
    return facts.scores().stream()
        .filter(score -> score.year() == year && score.dimension().equals(dimension))
        .flatMapToDouble(score -> score.score().stream())
        .toArray();
  }
}
