package partybuilding.assessment.standing.fit;

import java.util.Arrays;
import java.util.List;

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
    return search(right, REST).solution();
  }

  /** Solutions for {@link Quartet#SIZE} right sides, each the same to the bit as alone. */
  double[][] solve(double[][] rights) {
    List<Search> searches = Arrays.stream(rights).map(right -> new Search(right, REST)).toList();
    while (searches.stream().anyMatch(Search::unfinished)) {
      double[][] images =
          patterns.times(searches.stream().map(Search::direction).toArray(double[][]::new));
      for (int place = 0; place < images.length; place++) {
        if (searches.get(place).unfinished()) {
          searches.get(place).step(images[place]);
        }
      }
    }
    return searches.stream().map(Search::solution).toArray(double[][]::new);
  }

  /** cᵀx for the solution x of a right side c. */
  double square(double[] right) {
    return Vectors.dot(right, search(right, REST_OF_SQUARE).solution());
  }

  private Search search(double[] right, double rest) {
    Search search = new Search(right, rest);
    while (search.unfinished()) {
      search.step(patterns.times(search.direction()));
    }
    return search;
  }

  /** One right side's search. */
  private final class Search {
    private final double[] solution;
    private final double[] rest;
    private final double[] direction;
    private final double bound;
    private double length;
    private double square;
    private int steps;

    Search(double[] right, double tolerance) {
      solution = new double[right.length];
      rest = right.clone();
      direction = preconditioner.solve(rest);
      square = Vectors.dot(rest, rest);
      bound = tolerance * tolerance * square;
      length = Vectors.dot(rest, direction);
    }

    double[] solution() {
      return solution;
    }

    /** The direction that is searched next. */
    double[] direction() {
      return direction;
    }

    boolean unfinished() {
      return square > bound;
    }

    /** Searches in the direction, of which S makes the image. */
    void step(double[] image) {
      if (steps++ > 20 * rest.length + 100) {
        throw new ArithmeticException("no solution after " + steps + " steps");
      }
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
      square = Vectors.dot(rest, rest);
    }
  }
}
