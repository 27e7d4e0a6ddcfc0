package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.score.inference.Quartiles;

/** Computes the quartiles of the branches in each year and dimension. */
final class CollegeBands {
  private CollegeBands() {}

  /** The bands by year, then in the dimensions' order; none where too few branches have a score. */
  static List<CollegeBand> of(Comparison facts) {
    List<CollegeBand> bands = new ArrayList<>();
    for (int year : facts.years()) {
      for (Dimension dimension : facts.rules().dimensions()) {
        double[] scores = scores(facts, year, dimension.id());
        if (scores.length >= CollegeBand.LEAST) {
          bands.add(new CollegeBand(year, dimension.id(), scores.length, Quartiles.of(scores)));
        }
      }
    }
    return bands;
  }

  private static double[] scores(Comparison facts, int year, String dimension) {
    return facts.scores().branches().stream()
        .filter(score -> score.year() == year && score.dimension().equals(dimension))
        .flatMapToDouble(score -> score.score().stream())
        .toArray();
  }
}
