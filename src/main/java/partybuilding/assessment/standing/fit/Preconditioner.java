package partybuilding.assessment.standing.fit;

/**
 * A stand-in for S that is solved at once: what S would be if nearly complete ballots left out each
 * node independently of the others, Δ − q·qᵀ/w with the right diagonal, where q are the weights of
 * those ballots by node and w all of them. Without such ballots it is S's diagonal.
 */
final class Preconditioner {
  private final double[] diagonal;
  private final double[] direction;
  private final double square;

  Preconditioner(Patterns patterns) {
    diagonal = patterns.diagonal();
    double[] weights = new double[patterns.size()];
    double all = 0;
    for (int p = 0; p < patterns.count(); p++) {
      if (patterns.nearlyAll(p)) {
        all += patterns.weight(p);
        for (int place : patterns.named(p)) {
          weights[place] -= patterns.weight(p);
        }
      }
    }
    direction = new double[weights.length];
    double sum = 0;
    if (all > 0) {
      for (int place = 0; place < weights.length; place++) {
        double weight = weights[place] + all;
        diagonal[place] += weight * weight / all;
        direction[place] = weight / diagonal[place];
        sum += weight * direction[place];
      }
    }
    square = sum;
  }

  /** Solves for a right side that sums to 0. */
  double[] solve(double[] right) {
    double[] solution = new double[right.length];
    for (int place = 0; place < right.length; place++) {
      solution[place] = right[place] / diagonal[place];
    }
    if (square > 0) {
      double shift = Vectors.dot(right, direction) / square;
      for (int place = 0; place < right.length; place++) {
        solution[place] -= shift * direction[place];
      }
    }
    return solution;
  }
}
