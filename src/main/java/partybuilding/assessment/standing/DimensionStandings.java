package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Spread;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.KleinRanks.Estimate;
import partybuilding.assessment.standing.PairwiseRanks.Contrast;
import partybuilding.assessment.standing.WeightedFits.Weighted;

/** Where the nodes of a view stand in one dimension. */
final class DimensionStandings {
  private final Nodes nodes;
  private final BitSet scored;
  private final Split split;
  private final WeightedFits fits;

  private DimensionStandings(Nodes nodes, BitSet scored, Split split, WeightedFits fits) {
    this.nodes = nodes;
    this.scored = scored;
    this.split = split;
    this.fits = fits;
  }

  /**
   * Solves a dimension.
   *
   * @param byGroup what each group's ballots say, in the order of the rules
   */
  static DimensionStandings solve(Nodes nodes, List<Ratings> byGroup, Rules rules) {
    List<Integer> weighted = weighted(rules.groups());
    BitSet scored = scored(weighted.stream().map(byGroup::get).toList(), rules.missingGroup());
    List<Ratings> ratings = weighted.stream().map(g -> byGroup.get(g).of(scored)).toList();
    List<Components> components =
        ratings.stream().map(group -> new Components(nodes.count(), group)).toList();
    Split split = new Split(nodes.count(), components);
    List<Weighted> fits = new ArrayList<>();
    for (int g = 0; g < ratings.size(); g++) {
      double weight = rules.weightedGroups().get(g).weight().doubleValue();
      GroupFit fit = new GroupFit(nodes.count(), ratings.get(g), components.get(g), split);
      fits.add(new Weighted(weight, fit));
    }
    return new DimensionStandings(nodes, scored, split, new WeightedFits(fits));
  }

  private static List<Integer> weighted(List<Group> groups) {
    return IntStream.range(0, groups.size()).filter(g -> groups.get(g).weighted()).boxed().toList();
  }

  /** The nodes that have a score: no weighted group is missing, or none need be. */
  private static BitSet scored(List<Ratings> weighted, MissingGroup rule) {
    BitSet scored = new BitSet();
    weighted.forEach(group -> scored.or(group.rated()));
    if (rule != MissingGroup.RENORMALISE) {
      weighted.forEach(group -> scored.and(group.rated()));
    }
    return scored;
  }

  /** The standing of every node that has a score. */
  Stream<BranchStanding> standings(int since, String dimension) {
    List<Standing> standings = scored.stream().mapToObj(this::standing).toList();
    List<Optional<Neighbours>> neighbours = neighbours(standings);
    return IntStream.range(0, standings.size())
        .mapToObj(
            place ->
                new BranchStanding(
                    since,
                    nodes.key(standings.get(place).node()),
                    dimension,
                    standings.get(place).effect(neighbours.get(place)),
                    standings.get(place).note()));
  }

  /** What is known of a node before it is held against the others. */
  private record Standing(int node, Optional<Solved> solved, Optional<Note> note) {
    Optional<Effect> effect(Optional<Neighbours> neighbours) {
      return solved.map(
          s -> new Effect(s.value(), s.adjusted(), s.spread(), s.component(), neighbours));
    }
  }

  private record Solved(double value, double adjusted, Optional<Spread> spread, String component) {}

  private Standing standing(int node) {
    Optional<Note> obstacle = fits.obstacle(node);
    if (obstacle.isPresent()) {
      return new Standing(node, Optional.empty(), obstacle);
    }
    Optional<Spread> spread = fits.spread(node);
    String component = nodes.key(split.of(node));
    Solved solved = new Solved(fits.effect(node), fits.adjusted(node), spread, component);
    Optional<Note> note = spread.isPresent() ? Optional.empty() : Optional.of(Note.NO_SPREAD);
    return new Standing(node, Optional.of(solved), note);
  }

  /** How the nodes come out against each other, if all of them can be held against each other. */
  private List<Optional<Neighbours>> neighbours(List<Standing> standings) {
    List<Solved> solved = standings.stream().flatMap(s -> s.solved().stream()).toList();
    boolean together = solved.stream().map(Solved::component).distinct().count() == 1;
    if (solved.size() < standings.size() || !together) {
      return standings.stream().map(s -> Optional.<Neighbours>empty()).toList();
    }
    return ranks(standings, solved).stream().map(Optional::of).toList();
  }

  private List<Neighbours> ranks(List<Standing> standings, List<Solved> solved) {
    if (solved.size() > Fit.DENSE) {
      return KleinRanks.of(solved.stream().map(s -> new Estimate(s.value(), s.spread())).toList());
    }
    return PairwiseRanks.of(
        solved.size(),
        (j, k) ->
            new Contrast(
                solved.get(j).value() - solved.get(k).value(),
                fits.spread(standings.get(j).node(), standings.get(k).node())));
  }
}
