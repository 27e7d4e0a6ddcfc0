package partybuilding.assessment.standing.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * S = Σ H by pattern, the nodes of a component that ballots rated together. A pattern of more than
 * half of the nodes is known by those it leaves out, which are far fewer where nearly everybody
 * rates nearly everything: a product with S then touches these and each node once.
 */
final class Patterns {
  private final int size;
  private final int[] lengths;
  private final int[] ballots;

  /** By pattern the nodes rated, or those left out. */
  private final int[][] named;

  Patterns(Component component) {
    size = component.size();
    List<List<Ballot>> byPattern = component.patterns();
    lengths = byPattern.stream().mapToInt(p -> p.get(0).places().length).toArray();
    ballots = byPattern.stream().mapToInt(List::size).toArray();
    named = new int[lengths.length][];
    for (int pattern = 0; pattern < named.length; pattern++) {
      int[] rated = byPattern.get(pattern).get(0).places();
      named[pattern] = nearlyAll(pattern) ? leftOut(rated) : rated;
    }
  }

  private int[] leftOut(int[] rated) {
    int[] leftOut = new int[size - rated.length];
    int next = 0;
    int count = 0;
    for (int place = 0; place < size; place++) {
      if (next < rated.length && rated[next] == place) {
        next++;
      } else {
        leftOut[count++] = place;
      }
    }
    return leftOut;
  }

  /** Whether a pattern is known by the nodes left out. */
  private boolean nearlyAll(int pattern) {
    return 2 * lengths[pattern] > size;
  }

  /** Those nodes, or the nodes rated; not to be changed. */
  int[] named(int pattern) {
    return named[pattern];
  }

  /** A pattern's ballots over its nodes. */
  double weight(int pattern) {
    return (double) ballots[pattern] / lengths[pattern];
  }

  /** How many numbers a product takes. */
  long cost() {
    return 2 * Arrays.stream(named).mapToLong(nodes -> nodes.length).sum() + 2L * size;
  }

  /** The weights of the ballots that rated more than half of the nodes, all together. */
  double nearlyAllWeight() {
    double weight = 0;
    for (int pattern = 0; pattern < named.length; pattern++) {
      weight += nearlyAll(pattern) ? weight(pattern) : 0;
    }
    return weight;
  }

  /** Those weights by node, of the ballots that rated it. */
  double[] nearlyAllWeights() {
    double[] weights = new double[size];
    Arrays.fill(weights, nearlyAllWeight());
    for (int pattern = 0; pattern < named.length; pattern++) {
      if (nearlyAll(pattern)) {
        for (int place : named[pattern]) {
          weights[place] -= weight(pattern);
        }
      }
    }
    return weights;
  }

  /** How many ballots rated each node. */
  double[] ratings() {
    return byNode(pattern -> ballots[pattern]);
  }

  /** S's diagonal. */
  double[] diagonal() {
    return byNode(pattern -> ballots[pattern] * (1 - 1.0 / lengths[pattern]));
  }

  /** What the patterns that rated a node give it, summed up. */
  private double[] byNode(IntToDoubleFunction given) {
    double[] sums = new double[size];
    double all = 0;
    for (int pattern = 0; pattern < named.length; pattern++) {
      double part = given.applyAsDouble(pattern);
      all += nearlyAll(pattern) ? part : 0;
      for (int place : named[pattern]) {
        sums[place] += nearlyAll(pattern) ? -part : part;
      }
    }
    for (int place = 0; place < size; place++) {
      sums[place] += all;
    }
    return sums;
  }

  /** By node the patterns that name it. */
  int[][] naming() {
    int[] counts = new int[size];
    for (int[] places : named) {
      for (int place : places) {
        counts[place]++;
      }
    }
    int[][] naming = new int[size][];
    Arrays.setAll(naming, place -> new int[counts[place]]);
    for (int pattern = 0; pattern < named.length; pattern++) {
      for (int place : named[pattern]) {
        naming[place][--counts[place]] = pattern;
      }
    }
    return naming;
  }

  /** S times a vector. */
  double[] times(double[] vector) {
    double[] sums = new double[named.length];
    Arrays.setAll(sums, pattern -> sum(named[pattern], vector));
    return times(vector, sums);
  }

  /**
   * S times {@link Quartet#SIZE} vectors, the same numbers as one by one but sooner: the sums over
   * a pattern do not wait for each other.
   */
  double[][] times(double[][] vectors) {
    Quartet quartet = new Quartet(vectors);
    double[][] sums = new double[vectors.length][named.length];
    for (int p = 0; p < named.length; p++) {
      quartet.sum(named[p], sums, p);
    }
    double[][] products = new double[vectors.length][];
    Arrays.setAll(products, place -> times(vectors[place], sums[place]));
    return products;
  }

  /** S times a vector whose sums over the nodes that the patterns name are known. */
  private double[] times(double[] vector, double[] sums) {
    double[] product = new double[size];
    double total = Vectors.sum(vector);
    double number = 0;
    double means = 0;
    for (int p = 0; p < named.length; p++) {
      if (nearlyAll(p)) {
        double mean = (total - sums[p]) / lengths[p];
        number += ballots[p];
        means += ballots[p] * mean;
        add(named[p], -ballots[p], mean, vector, product);
      } else {
        add(named[p], ballots[p], sums[p] / lengths[p], vector, product);
      }
    }
    if (number > 0) {
      for (int place = 0; place < size; place++) {
        product[place] += number * vector[place] - means;
      }
    }
    return product;
  }

  private static double sum(int[] places, double[] vector) {
    double sum = 0;
    for (int place : places) {
      sum += vector[place];
    }
    return sum;
  }

  private static void add(
      int[] places, double factor, double mean, double[] vector, double[] product) {
    for (int place : places) {
      product[place] += factor * (vector[place] - mean);
    }
  }
}
