package partybuilding.assessment.standing.fit;

/**
 * Solves S x = c for right sides c that sum to 0, without ever writing S down (Hestenes and Stiefel
 * 1952, Journal of Research of the National Bureau of Standards 49:409, preconditioned). x is
 * determined up to a constant.
 */
final class ConjugateGradients {
  /** Of the right side's norm. */
  private static final double REST = 1e-12;

  /** The error of cᵀx is the square of that of x. */
  private static final double REST_OF_SQUARE = 1e-7;

  private final Patterns patterns;
  private final Preconditioner preconditioner;

  /** For ballots of these patterns. */
  ConjugateGradients(Patterns patterns, Preconditioner preconditioner) {
    this.patterns = patterns;
    this.preconditioner = preconditioner;
  }

  /** A solution for a right side that sums to 0. */
  double[] solve(double[] right) {
    return search(right, REST).solution;
  }

  /** cᵀx for the solution x of a right side c. */
  double square(double[] right) {
    return Vectors.dot(right, search(right, REST_OF_SQUARE).solution);
  }

  private Search search(double[] right, double rest) {
    Search search = new Search(right, rest);
    for (int step = 0; search.unfinished(); step++) {
      if (step > 20 * right.length + 100) {
        throw new ArithmeticException("no solution after " + step + " steps");
      }
      search.step();
    }
    return search;
  }

  /** One right side's search. */
  private final class Search {
    final double[] solution;
    private final double[] rest;
    private final double[] direction;
    private final double bound;
    private double length;

    Search(double[] right, double tolerance) {
      solution = new double[right.length];
      rest = right.clone();
      direction = preconditioner.solve(rest);
      bound = tolerance * tolerance * Vectors.dot(right, right);
      length = Vectors.dot(rest, direction);
    }

    boolean unfinished() {
      return Vectors.dot(rest, rest) > bound;
    }

    void step() {
      double[] image = patterns.times(direction);
      double stride = length / Vectors.dot(direction, image);
      for (int place = 0; place < rest.length; place++) {
        solution[place] += stride * direction[place];
        rest[place] -= stride * image[place];
      }
      double[] scaled = preconditioner.solve(rest);
      double next = Vectors.dot(rest, scaled);
      for (int place = 0; place < rest.length; place++) {
        direction[place] = scaled[place] + next / length * direction[place];
      }
      length = next;
    }
  }
}
