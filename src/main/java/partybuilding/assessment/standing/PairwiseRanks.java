package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.score.inference.Level;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.standing.BranchStanding.Neighbours;

/**
 * Which branches are surely above and below each other: every pair is contrasted, and the
 * separations hold simultaneously at 95 % (Holm 1979, Scandinavian Journal of Statistics 6:65, over
 * all pairs). A rank interval is 1 + above to branches − below (Al Mohamad, Goeman and van Zwet,
 * arXiv 1708.02729).
 */
public final class PairwiseRanks {
  private static final double WITHIN = 1.95;

  private final int branches;
  private final int[] above;
  private final int[] below;

  /**
   * One branch against another.
   *
   * @param difference points that the first is above the second
   * @param standardError how sure that is; empty where nothing tells, and then they are not
   *     separated
   */
  public record Contrast(double difference, Optional<StandardError> standardError) {
    /**
     * Whether chance may be ruled out at all: within 1.95 standard errors no t distribution does,
     * as the normal one does not. Most pairs are, and their probability need not be computed.
     */
    boolean mayTell() {
      return standardError.filter(s -> Math.abs(difference) > WITHIN * s.points()).isPresent();
    }

    double probability() {
      return standardError.map(s -> s.probability(difference)).orElse(1.0);
    }
  }

  /** The contrasts of the branches, by their places. */
  public interface Contrasts {
    /** The contrast of {@code branch} with {@code other}; asked once per pair. */
    Contrast between(int branch, int other);
  }

  /** A pair, put so that the first stands above the second. */
  private record Pair(int upper, int lower, double probability) {}

  private PairwiseRanks(int branches) {
    this.branches = branches;
    above = new int[branches];
    below = new int[branches];
  }

  /** How many branches stand above and below each of {@code branches}, by their places. */
  public static List<Neighbours> of(int branches, Contrasts contrasts) {
    PairwiseRanks ranks = new PairwiseRanks(branches);
    ranks.separate(ranks.pairs(contrasts));
    return ranks.neighbours();
  }

  private List<Pair> pairs(Contrasts contrasts) {
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < branches; j++) {
      for (int k = j + 1; k < branches; k++) {
        Contrast contrast = contrasts.between(j, k);
        if (contrast.mayTell()) {
          boolean upwards = contrast.difference() > 0;
          pairs.add(new Pair(upwards ? j : k, upwards ? k : j, contrast.probability()));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::probability));
    return pairs;
  }

  /** Steps down from the surest pair, and stops at the first that chance may have made. */
  private void separate(List<Pair> surestFirst) {
    long left = (long) branches * (branches - 1) / 2;
    for (Pair pair : surestFirst) {
      if (pair.probability() * left > Level.ERROR) {
        return;
      }
      above[pair.lower()]++;
      below[pair.upper()]++;
      left--;
    }
  }

  private List<Neighbours> neighbours() {
    return IntStream.range(0, branches)
        .mapToObj(branch -> new Neighbours(above[branch], below[branch]))
        .toList();
  }
}
