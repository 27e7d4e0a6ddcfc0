package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Rules;

/**
 * The mean of every ballot over the branches it rated, by dimension and group. Only branches that
 * have a score enter, as only they enter the college.
 */
final class OwnMeans {
  private final Panel panel;
  private final Figures figures;
  private final Scored scored;
  private final int groups;
  private final Moments[] moments;
  private final long[] sums;
  private final int[] counts;

  /** Whether a branch, by its number, has a score in a dimension, by its place. */
  interface Scored {
    boolean has(int branch, int dimension);
  }

  private OwnMeans(Panel panel, Figures figures, Scored scored) {
    this.panel = panel;
    this.figures = figures;
    this.scored = scored;
    this.groups = panel.rules().groups().size();
    int places = panel.rules().dimensions().size() * groups;
    moments = new Moments[places];
    Arrays.setAll(moments, unused -> new Moments());
    sums = new long[places];
    counts = new int[places];
  }

  /** The means of a panel whose ballots can all be told apart. */
  static List<BallotMeans> of(Panel panel, Figures figures, Scored scored) {
    OwnMeans means = new OwnMeans(panel, figures, scored);
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      for (int row : panel.rowsOf(ballot)) {
        means.take(row);
      }
      means.flush();
    }
    return means.means();
  }

  private void take(int row) {
    for (int d = 0; d < panel.rules().dimensions().size(); d++) {
      if (scored.has(panel.branch(row), d)) {
        long value = figures.measure(figures.dimensionPlace(d)).value(panel, row);
        if (value != RowFigure.NONE) {
          sums[d * groups + panel.group(row)] += value;
          counts[d * groups + panel.group(row)]++;
        }
      }
    }
  }

  /** Takes the means of a ballot and starts the next. */
  private void flush() {
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        moments[place].add(sums[place], counts[place]);
        sums[place] = 0;
        counts[place] = 0;
      }
    }
  }

  private List<BallotMeans> means() {
    Rules rules = panel.rules();
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
