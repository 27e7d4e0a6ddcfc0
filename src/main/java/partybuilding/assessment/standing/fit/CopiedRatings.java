package partybuilding.assessment.standing.fit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ballots of a component that are copies of each other. Each enters the equations; in a variance
 * they are one cluster, whose score is the sum of theirs: what one of them errs, all err.
 */
record CopiedRatings(int size, List<Ballot> ballots) {
  /** The clusters among ballots of a component of {@code size} nodes. */
  static List<CopiedRatings> of(int size, Collection<Ballot> ballots) {
    SortedMap<Integer, List<Ballot>> byCluster = new TreeMap<>();
    for (Ballot ballot : ballots) {
      if (!ballot.independent()) {
        byCluster.computeIfAbsent(ballot.cluster(), unused -> new ArrayList<>()).add(ballot);
      }
    }
    return byCluster.values().stream().map(copies -> new CopiedRatings(size, copies)).toList();
  }

  /** The places of the nodes that any of them rated, ascending. */
  int[] places() {
    BitSet places = new BitSet();
    for (Ballot ballot : ballots) {
      for (int place : ballot.places()) {
        places.set(place);
      }
    }
    return places.stream().toArray();
  }

  /** Σ g over the copies: their residuals at each node, 0 where none rated it. */
  double[] score(double[] effects) {
    double[] score = new double[size];
    for (Ballot ballot : ballots) {
      double[] rest = Residuals.of(ballot, effects);
      for (int index = 0; index < rest.length; index++) {
        score[ballot.places()[index]] += rest[index];
      }
    }
    return score;
  }

  /** The squared residuals of one of them, on average. */
  double residuals(double[] effects) {
    double sum = 0;
    for (Ballot ballot : ballots) {
      double[] rest = Residuals.of(ballot, effects);
      sum += Vectors.dot(rest, rest);
    }
    return sum / ballots.size();
  }

  /** A·x with A = Σ H, H = I − 11ᵀ/p over the p nodes of a ballot: how an error of all enters. */
  double[] times(double[] vector) {
    double[] product = new double[size];
    for (Ballot ballot : ballots) {
      double mean = 0;
      for (int place : ballot.places()) {
        mean += vector[place] / ballot.places().length;
      }
      for (int place : ballot.places()) {
        product[place] += vector[place] - mean;
      }
    }
    return product;
  }

  /**
   * What the classical variance of a contrast with S x = c has beyond xᵀS x because the copies err
   * together: |A x|² − xᵀA x.
   */
  double excess(double[] solved) {
    double[] image = times(solved);
    return Vectors.dot(image, image) - Vectors.dot(solved, image);
  }
}
