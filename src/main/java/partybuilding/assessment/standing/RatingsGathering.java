package partybuilding.assessment.standing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.RowsByBallot;
import partybuilding.assessment.score.DimensionMeasure;

/**
 * Gathers what the ballots of a panel say in one dimension. A ballot that rated several branches of
 * a pool counts once there, with its mean over them.
 */
final class RatingsGathering {
  private final Panel panel;
  private final Nodes nodes;
  private final DimensionMeasure measure;
  private final List<RatingsBuilder> groups;
  private final long[] sums;
  private final int[] counts;

  private RatingsGathering(Panel panel, Nodes nodes, DimensionMeasure measure) {
    this.panel = panel;
    this.nodes = nodes;
    this.measure = measure;
    int groupCount = panel.rules().groups().size();
    groups = Stream.generate(RatingsBuilder::new).limit(groupCount).toList();
    sums = new long[groupCount * nodes.count()];
    counts = new int[sums.length];
  }

  /** The ratings of each group, in the order of the rules. */
  static List<Ratings> gather(Panel panel, Nodes nodes, DimensionMeasure measure) {
    RatingsGathering gathering = new RatingsGathering(panel, nodes, measure);
    for (int ballot = 0; ballot < panel.ballotCount(); ballot++) {
      gathering.take(ballot);
      gathering.endBallot(panel.copies().clusterOf(ballot));
    }
    long unit = measure.scale().denominator();
    return gathering.groups.stream().map(group -> group.ratings(unit)).toList();
  }

  private void take(int ballot) {
    RowsByBallot counted = panel.counted();
    int[] rated = new int[counted.end(ballot) - counted.start(ballot)];
    int count = 0;
    for (int at = counted.start(ballot); at < counted.end(ballot); at++) {
      int row = counted.row(at);
      int node = nodes.of(panel.branch(row));
      long value = node == Nodes.NONE ? DimensionMeasure.NONE : measure.value(panel, row);
      if (value != DimensionMeasure.NONE) {
        int place = panel.group(row) * nodes.count() + node;
        sums[place] += value;
        rated[count] = place;
        count += counts[place]++ == 0 ? 1 : 0;
      }
    }
    Arrays.sort(rated, 0, count);
    hand(Arrays.copyOf(rated, count));
  }

  /** Hands a ballot's means to the groups it voted in. */
  private void hand(int[] rated) {
    for (int place : rated) {
      RatingsBuilder group = groups.get(place / nodes.count());
      group.add(place % nodes.count(), sums[place], counts[place]);
      sums[place] = 0;
      counts[place] = 0;
    }
  }

  private void endBallot(int cluster) {
    groups.forEach(group -> group.endBallot(cluster));
  }
}
