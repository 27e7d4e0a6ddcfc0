package partybuilding.assessment.standing.fit;

/**
 * A stand-in for S that is solved at once: what S would be if nearly complete ballots left out each
 * node independently of the others, Δ − q·qᵀ/w with the right diagonal, where q are the weights of
 * those ballots by node and w all of them. Without such ballots it is S's diagonal.
 */
final class Preconditioner {
  private final double[] diagonal;

  /** q. */
  private final double[] weights;

  /** w. */
  private final double allWeights;

  /** Δ⁻¹q, along which nothing is solved: it is nearly the constant that x may differ by. */
  private final double[] direction;

  /** 1 / qᵀΔ⁻¹q. */
  private final double inverseSquare;

  Preconditioner(Patterns patterns) {
    diagonal = patterns.diagonal();
    weights = patterns.nearlyAllWeights();
    allWeights = patterns.nearlyAllWeight();
    direction = new double[weights.length];
    inverseSquare = allWeights > 0 ? 1 / completeDiagonal() : 0;
  }

  private double completeDiagonal() {
    double square = 0;
    for (int place = 0; place < weights.length; place++) {
      diagonal[place] += weights[place] * weights[place] / allWeights;
      direction[place] = weights[place] / diagonal[place];
      square += weights[place] * direction[place];
    }
    return square;
  }

  /** Whether there are nearly complete ballots, so that it is near S itself. */
  boolean near() {
    return allWeights > 0;
  }

  double diagonal(int place) {
    return diagonal[place];
  }

  double weight(int place) {
    return weights[place];
  }

  double allWeights() {
    return allWeights;
  }

  /** Not to be changed. */
  double[] direction() {
    return direction;
  }

  double inverseSquare() {
    return inverseSquare;
  }

  /** Solves for a right side that sums to 0. */
  double[] solve(double[] right) {
    double[] solution = new double[right.length];
    for (int place = 0; place < right.length; place++) {
      solution[place] = right[place] / diagonal[place];
    }
    if (near()) {
      double shift = Vectors.dot(right, direction) * inverseSquare;
      for (int place = 0; place < right.length; place++) {
        solution[place] -= shift * direction[place];
      }
    }
    return solution;
  }
}
