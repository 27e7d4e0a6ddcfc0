package partybuilding.assessment.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.ballot.BallotCluster;
import partybuilding.assessment.ballot.BallotCluster.Rated;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.RowsByBallot;
import partybuilding.assessment.contract.Rules;

/**
 * The mean of every ballot over the branches it rated, by dimension and group. Only branches that
 * have a score enter, as only they enter the college.
 */
final class OwnMeans {
  private final Panel panel;
  private final boolean[][] scored;
  private final int groups;
  private final DimensionMeasure[] measures;
  private final Moments[] moments;
  private final CopyExcess[] clusters;
  private final long[] sums;
  private final int[] counts;

  private OwnMeans(Panel panel, Figures figures, boolean[][] scored) {
    this.panel = panel;
    this.scored = scored;
    this.groups = panel.rules().groups().size();
    int places = panel.rules().dimensions().size() * groups;
    measures =
        IntStream.range(0, panel.rules().dimensions().size())
            .mapToObj(d -> figures.measure(figures.dimensionPlace(d)))
            .toArray(DimensionMeasure[]::new);
    moments = new Moments[places];
    Arrays.setAll(moments, unused -> new Moments());
    clusters = new CopyExcess[places];
    Arrays.setAll(clusters, unused -> new CopyExcess());
    sums = new long[places];
    counts = new int[places];
  }

  /**
   * The means of a panel whose ballots can all be distinguished.
   *
   * @param scored whether a branch, by its number, has a score in a dimension, by its place
   */
  static List<BallotMeans> of(Panel panel, Figures figures, boolean[][] scored) {
    OwnMeans means = new OwnMeans(panel, figures, scored);
    panel.copies().clusters().forEach(means::join);
    RowsByBallot counted = panel.counted();
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      for (int place = counted.start(ballot); place < counted.end(ballot); place++) {
        means.take(counted.row(place));
      }
      means.flush();
    }
    return means.means();
  }

  /** Makes the means of copies one, wherever they have any. */
  private void join(BallotCluster cluster) {
    BitSet places = new BitSet();
    for (Rated rated : cluster.rated()) {
      for (int d = 0; d < panel.rules().dimensions().size(); d++) {
        if (value(rated.row(), d) != RowFigure.NONE) {
          places.set(d * groups + panel.group(rated.row()));
        }
      }
    }
    places.stream().forEach(place -> clusters[place].add(cluster.ballots()));
  }

  private long value(int row, int dimension) {
    return scored[panel.branch(row)][dimension]
        ? measures[dimension].value(panel, row)
        : RowFigure.NONE;
  }

  private void take(int row) {
    for (int d = 0; d < measures.length; d++) {
      long value = value(row, d);
      if (value != RowFigure.NONE) {
        sums[d * groups + panel.group(row)] += value;
        counts[d * groups + panel.group(row)]++;
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

  private CellStatistics statistics(int place, long denominator) {
    CellStatistics counted = moments[place].statistics(denominator);
    return counted.of(clusters[place].of(counted.ballots()));
  }

  private List<BallotMeans> means() {
    Rules rules = panel.rules();
    List<BallotMeans> means = new ArrayList<>();
    for (int place = 0; place < moments.length; place++) {
      int dimension = place / groups;
      if (moments[place].count() > 0) {
        long denominator = measures[dimension].scale().denominator();
        means.add(
            new BallotMeans(
                rules.dimensions().get(dimension).id(),
                place % groups,
                statistics(place, denominator)));
      }
    }
    return means;
  }
}
