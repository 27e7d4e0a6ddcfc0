package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Grain;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.KleinRanks.Estimate;
import partybuilding.assessment.standing.PairwiseRanks.Contrast;
import partybuilding.assessment.standing.WeightedFits.Weighted;
import partybuilding.assessment.standing.fit.FitChoice;

/** Where the nodes of a view stand in one dimension. */
final class DimensionStandings {
  private final Nodes nodes;
  private final BitSet scored;
  private final Split split;
  private final WeightedFits fits;
  private final Grain ofAll;

  private DimensionStandings(
      Nodes nodes, BitSet scored, Split split, WeightedFits fits, Grain ofAll) {
    this.nodes = nodes;
    this.scored = scored;
    this.split = split;
    this.fits = fits;
    this.ofAll = ofAll;
  }

  /**
   * Solves a dimension.
   *
   * @param byGroup what each group's ballots say, in the order of the rules
   */
  static DimensionStandings solve(Nodes nodes, List<Ratings> byGroup, Rules rules) {
    List<Integer> weighted = weighted(rules.groups());
    BitSet scored =
        scored(weighted.stream().map(byGroup::get).toList(), rules.conventions().missingGroup());
    List<Ratings> ratings =
        weighted.stream().map(g -> RatingsBuilder.some(byGroup.get(g), scored)).toList();
    List<Components> components =
        ratings.stream().map(group -> new Components(nodes.count(), group)).toList();
    Split split = new Split(nodes.count(), components);
    List<Weighted> fits = new ArrayList<>();
    Grain grain = Grain.EXACT;
    for (int g = 0; g < ratings.size(); g++) {
      Group group = rules.weightedGroups().get(g);
      GroupFit fit = new GroupFit(nodes.count(), ratings.get(g), components.get(g), split);
      fits.add(new Weighted(group.weight().doubleValue(), fit));
      grain = grain.or(OwnPatterns.grain(ratings.get(g), group, rules.limits().minimumGroup()));
    }
    WeightedFits combined = new WeightedFits(fits, rules.limits().minimumGroup());
    return new DimensionStandings(nodes, scored, split, combined, grain);
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

  /**
   * The standing of every node that has a score.
   *
   * @param grains how coarsely the figures of a key are given
   */
  Stream<BranchStanding> standings(int since, String dimension, Function<String, Grain> grains) {
    List<Standing> standings = scored.stream().mapToObj(node -> standing(node, grains)).toList();
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

  /** The state of a node before it is compared with the others. */
  private record Standing(int node, Grain grain, Optional<Solved> solved, Optional<Note> note) {
    Optional<Effect> effect(Optional<Neighbours> neighbours) {
      return solved.map(
          s -> new Effect(s.value(), s.adjusted(), s.uncertainty(), s.component(), neighbours));
    }
  }

  private record Solved(
      double value, double adjusted, Optional<Uncertainty> uncertainty, String component) {
    Estimate estimate() {
      return new Estimate(value, uncertainty.map(Uncertainty::tested));
    }
  }

  /** Whatever is made of an effect, ranks too, is made of it as coarse as it is. */
  private Standing standing(int node, Function<String, Grain> grains) {
    Optional<Note> obstacle = fits.obstacle(node);
    if (obstacle.isPresent()) {
      return new Standing(node, ofAll, Optional.empty(), obstacle);
    }
    Grain grain = grains.apply(nodes.key(node)).or(ofAll);
    Optional<Uncertainty> uncertainty = fits.uncertainty(node).map(u -> u.coarsened(grain));
    double effect = grain.ofPoints(fits.effect(node));
    double adjusted = grain.ofPoints(fits.adjusted(node));
    Solved solved = new Solved(effect, adjusted, uncertainty, nodes.key(split.of(node)));
    Optional<Note> note =
        uncertainty.isPresent() ? Optional.empty() : Optional.of(fits.unsure(node));
    return new Standing(node, grain, Optional.of(solved), note);
  }

  /** How the nodes compare, if all of them can be compared with each other. */
  private List<Optional<Neighbours>> neighbours(List<Standing> standings) {
    List<Solved> solved = standings.stream().flatMap(s -> s.solved().stream()).toList();
    boolean together = solved.stream().map(Solved::component).distinct().count() == 1;
    if (solved.size() < standings.size() || !together) {
      return standings.stream().map(s -> Optional.<Neighbours>empty()).toList();
    }
    return ranks(standings, solved).stream().map(Optional::of).toList();
  }

  private List<Neighbours> ranks(List<Standing> standings, List<Solved> solved) {
    if (solved.size() > FitChoice.DENSE) {
      return KleinRanks.of(solved.stream().map(Solved::estimate).toList());
    }
    return PairwiseRanks.of(
        solved.size(),
        (j, k) ->
            new Contrast(
                solved.get(j).value() - solved.get(k).value(),
                contrast(standings.get(j), standings.get(k))));
  }

  /** Both effects are rounded, and the two roundings are independent. */
  private Optional<StandardError> contrast(Standing one, Standing other) {
    double rounding = one.grain().variance() + other.grain().variance();
    return fits.uncertainty(one.node(), other.node()).map(u -> u.tested().widened(rounding));
  }
}
