package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.contract.Rules;

/** The mean of every ballot over the branches it rated, by dimension and group. */
final class OwnMeans {
  private final Rules rules;
  private final int groups;
  private final Moments[] moments;
  private final long[] sums;
  private final int[] counts;

  OwnMeans(Rules rules) {
    this.rules = rules;
    this.groups = rules.groups().size();
    int places = rules.dimensions().size() * groups;
    moments = new Moments[places];
    Arrays.setAll(moments, unused -> new Moments());
    sums = new long[places];
    counts = new int[places];
  }

  void add(int dimension, int group, long value) {
    sums[dimension * groups + group] += value;
    counts[dimension * groups + group]++;
  }

  /** Takes the means of a ballot and starts the next. */
  void flush() {
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        moments[place].add(sums[place], counts[place]);
        sums[place] = 0;
        counts[place] = 0;
      }
    }
  }

  List<BallotMeans> means(Figures figures) {
    List<BallotMeans> means = new ArrayList<>();
    for (int place = 0; place < moments.length; place++) {
      int dimension = place / groups;
      if (moments[place].count() > 0) {
        long denominator = figures.measure(figures.dimensionPlace(dimension)).scale().denominator();
        means.add(
            new BallotMeans(
                rules.dimensions().get(dimension).id(),
                place % groups,
                moments[place].statistics(denominator)));
      }
    }
    return means;
  }
}
