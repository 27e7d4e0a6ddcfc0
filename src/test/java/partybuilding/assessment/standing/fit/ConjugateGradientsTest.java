package partybuilding.assessment.standing.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.standing.Ratings;

class ConjugateGradientsTest {
  private static final int NODES = 40;
  private static final int BALLOTS = 60;

  private final Random random = new Random(20251129);

  @Test
  void rightSidesThatAreSolvedTogetherHaveTheSameSolutionsToTheBitAsAlone() {
    Patterns patterns = new Patterns(new Component(centre(), ballots()));
    ConjugateGradients solver = new ConjugateGradients(patterns, new Preconditioner(patterns));
    double[][] rights = {contrast(0, 1), contrast(3, 17), contrast(39, 2), new double[NODES]};

    double[][] together = solver.solve(rights);

    for (int place = 0; place < rights.length; place++) {
      assertThat(together[place]).isEqualTo(solver.solve(rights[place]));
      assertThat(patterns.times(rights)[place]).isEqualTo(patterns.times(rights[place]));
    }
  }

  private static Centre centre() {
    long[] counts = new long[NODES];
    Arrays.fill(counts, BALLOTS);
    return new Centre(new int[NODES], counts);
  }

  private static double[] contrast(int one, int other) {
    double[] contrast = new double[NODES];
    contrast[one] = 1;
    contrast[other] = -1;
    return contrast;
  }

  /** Every third ballot rates few nodes, the others nearly all. */
  private List<Ballot> ballots() {
    return IntStream.range(0, BALLOTS).mapToObj(b -> ballot(b % 3 == 0 ? 0.2 : 0.9)).toList();
  }

  private Ballot ballot(double rated) {
    int[] places =
        IntStream.range(0, NODES).filter(node -> node < 2 || random.nextDouble() < rated).toArray();
    long[] values = Arrays.stream(places).mapToLong(node -> 60 + random.nextInt(40)).toArray();
    return new Ballot(100, places, values, Ratings.INDEPENDENT);
  }
}
