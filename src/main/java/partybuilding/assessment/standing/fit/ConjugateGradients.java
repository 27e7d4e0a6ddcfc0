package partybuilding.assessment.standing.fit;

import java.util.List;

/**
 * Solves S x = c for right sides c that sum to 0, without ever writing S down (Hestenes and Stiefel
 * 1952, Journal of Research of the National Bureau of Standards 49:409; preconditioned by S's
 * diagonal). x is determined up to a constant.
 */
final class ConjugateGradients {
  /** Of the right side's norm. */
  private static final double REST = 1e-12;

  private final int[][] patterns;
  private final double[] ballots;
  private final double[] diagonal;

  /** For ballots by pattern, in a component of {@code size} nodes. */
  ConjugateGradients(int size, List<List<Ballot>> byPattern) {
    patterns = byPattern.stream().map(pattern -> pattern.get(0).places()).toArray(int[][]::new);
    ballots = byPattern.stream().mapToDouble(List::size).toArray();
    diagonal = new double[size];
    for (int p = 0; p < patterns.length; p++) {
      for (int place : patterns[p]) {
        diagonal[place] += ballots[p] * (1 - 1.0 / patterns[p].length);
      }
    }
  }

  /** A solution for a right side that sums to 0. */
  double[] solve(double[] right) {
    Search search = new Search(right);
    for (int step = 0; search.unfinished(); step++) {
      if (step > 20 * right.length + 100) {
        throw new ArithmeticException("no solution after " + step + " steps");
      }
      search.step();
    }
    return search.solution;
  }

  private double[] times(double[] vector) {
    double[] product = new double[vector.length];
    for (int p = 0; p < patterns.length; p++) {
      double mean = 0;
      for (int place : patterns[p]) {
        mean += vector[place];
      }
      mean /= patterns[p].length;
      for (int place : patterns[p]) {
        product[place] += ballots[p] * (vector[place] - mean);
      }
    }
    return product;
  }

  /** One right side's search. */
  private final class Search {
    final double[] solution;
    private final double[] rest;
    private final double[] direction;
    private final double bound;
    private double length;

    Search(double[] right) {
      solution = new double[right.length];
      rest = right.clone();
      direction = scaled();
      bound = REST * REST * Vectors.dot(right, right);
      length = Vectors.dot(rest, direction);
    }

    private double[] scaled() {
      double[] scaled = new double[rest.length];
      for (int place = 0; place < rest.length; place++) {
        scaled[place] = rest[place] / diagonal[place];
      }
      return scaled;
    }

    boolean unfinished() {
      return Vectors.dot(rest, rest) > bound;
    }

    void step() {
      double[] image = times(direction);
      double stride = length / Vectors.dot(direction, image);
      for (int place = 0; place < rest.length; place++) {
        solution[place] += stride * direction[place];
        rest[place] -= stride * image[place];
      }
      double[] scaled = scaled();
      double next = Vectors.dot(rest, scaled);
      for (int place = 0; place < rest.length; place++) {
        direction[place] = scaled[place] + next / length * direction[place];
      }
      length = next;
    }
  }
}
