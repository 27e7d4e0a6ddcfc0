package partybuilding.assessment.attack;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import partybuilding.assessment.contract.row.Evaluation;

/**
 * What the scores of the first dimension and their strictness-adjusted form tell of the
 * secretaries, where everybody else rated every branch: the correction of a branch is a linear
 * function of the secretaries' mean answers and of what the branches got from them on average.
 */
final class Strictness {
  private static final int SECRETARY = RandomCollege.SECRETARY;
  private static final double WEIGHT = 0.3;

  private final List<String> branches;
  private final List<List<Evaluation>> ballots;
  private final double[][] corrections;

  Strictness(RandomCollege college) {
    branches = college.ratedByAll();
    Map<String, List<Evaluation>> byBallot = college.ballots(SECRETARY);
    ballots = List.copyOf(byBallot.values());
    corrections = corrections();
  }

  List<String> branches() {
    return branches;
  }

  int secretaries() {
    return ballots.size();
  }

  private int unknowns() {
    return branches.size() + ballots.size();
  }

  /** Unknowns: what each branch got from the secretaries on average, then each one's mean. */
  private double[][] corrections() {
    int size = branches.size();
    double[] voters = new double[size];
    RealMatrix normal = new Array2DRowRealMatrix(size, size);
    RealMatrix right = new Array2DRowRealMatrix(size, unknowns());
    double ratings = ballots.stream().mapToInt(List::size).sum();
    double[] mean = new double[unknowns()];
    for (int i = 0; i < ballots.size(); i++) {
      List<Integer> places = ballots.get(i).stream().map(this::place).toList();
      mean[size + i] = places.size() / ratings;
      for (int j : places) {
        voters[j]++;
        normal.addToEntry(j, j, 1);
        right.addToEntry(j, size + i, -1);
        places.forEach(k -> normal.addToEntry(j, k, -1.0 / places.size()));
      }
    }
    for (int j = 0; j < size; j++) {
      right.addToEntry(j, j, voters[j]);
    }
    RealMatrix effects = new LUDecomposition(normal.scalarAdd(1)).getSolver().solve(right);
    double[][] rows = new double[size][unknowns()];
    for (int u = 0; u < unknowns(); u++) {
      double centre = 0;
      for (int k = 0; k < size; k++) {
        centre += voters[k] / ratings * effects.getEntry(k, u);
      }
      for (int j = 0; j < size; j++) {
        double own = j == u ? 1 : 0;
        rows[j][u] = WEIGHT * (own - mean[u] - effects.getEntry(j, u) + centre);
      }
    }
    return rows;
  }

  private int place(Evaluation row) {
    return branches.indexOf(row.branch());
  }

  /** The true unknowns. */
  double[] truth() {
    double[] truth = new double[unknowns()];
    for (int j = 0; j < branches.size(); j++) {
      String branch = branches.get(j);
      truth[j] =
          ballots.stream()
              .flatMap(List::stream)
              .filter(row -> row.branch().equals(branch))
              .mapToDouble(Strictness::points)
              .average()
              .orElseThrow();
    }
    for (int i = 0; i < ballots.size(); i++) {
      truth[branches.size() + i] =
          ballots.get(i).stream().mapToDouble(Strictness::points).average().orElseThrow();
    }
    return truth;
  }

  private static double points(Evaluation row) {
    return row.answers().value(0) / 100.0;
  }

  /** The correction of a branch that follows from the unknowns: score less adjusted score. */
  double correction(int branch, double[] unknowns) {
    return IntStream.range(0, unknowns.length)
        .mapToDouble(u -> corrections[branch][u] * unknowns[u])
        .sum();
  }

  /** What each correction, known up to half a step, and the branches' means leave open. */
  Reach reach(double[] known, double step) {
    Reach reach = new Reach(unknowns());
    double[] truth = truth();
    for (int u = 0; u < unknowns(); u++) {
      reach.atMost(u, 100);
    }
    for (int j = 0; j < branches.size(); j++) {
      reach.known(corrections[j], known[j], step);
      double[] mean = new double[unknowns()];
      mean[j] = 1;
      reach.known(mean, truth[j], 0);
    }
    double[] everything = new double[unknowns()];
    for (int i = 0; i < ballots.size(); i++) {
      everything[branches.size() + i] = ballots.get(i).size();
      ballots.get(i).forEach(row -> everything[place(row)]--);
    }
    return reach.known(everything, 0, 0);
  }

  /** One secretary's mean answer. */
  double[] secretary(int number) {
    double[] coefficients = new double[unknowns()];
    coefficients[branches.size() + number] = 1;
    return coefficients;
  }

  /** How much more one secretary gives than another. */
  double[] difference(int one, int other) {
    double[] coefficients = secretary(one);
    coefficients[branches.size() + other] = -1;
    return coefficients;
  }
}
