package partybuilding.assessment.standing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.WorkParts;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.disclosure.Grain;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.View;
import partybuilding.assessment.score.DimensionMeasure;

/** Takes the evaluators' strictness out of the ballots of one year. */
public final class Standings {
  private final Panel panel;
  private final Disclosure disclosure;

  private Standings(Panel panel, Disclosure disclosure) {
    this.panel = panel;
    this.disclosure = disclosure;
  }

  /**
   * Solves a year, as its branches were and as later years see them. Without ballot ids it is
   * unknown which rows belong to one evaluator, and nothing is solved.
   *
   * @param disclosure which branches take part, and in what; other answers are ignored
   * @param lineage which branches later years see as one
   */
  public static YearStandings of(Panel panel, Disclosure disclosure, Lineage lineage, int year) {
    if (!panel.identified()) {
      return new YearStandings(year, List.of());
    }
    Standings solver = new Standings(panel, disclosure);
    List<View> views = lineage.views(solver.branches(), year);
    int units = views.size() * panel.rules().dimensions().size();
    return new YearStandings(
        year,
        WorkParts.of(units, panel.counted().size(), (from, to) -> solver.solve(views, from, to))
            .stream()
            .flatMap(List::stream)
            .toList());
  }

  private Participation participation() {
    return disclosure.participation();
  }

  private List<String> branches() {
    return panel.branchIds().stream().filter(participation()::includes).toList();
  }

  /** Some of the views' dimensions, view after view: none knows of another. */
  private List<BranchStanding> solve(List<View> views, int from, int to) {
    List<Dimension> dimensions = panel.rules().dimensions();
    return IntStream.range(from, to)
        .boxed()
        .flatMap(
            unit ->
                solve(
                    views.get(unit / dimensions.size()), dimensions.get(unit % dimensions.size())))
        .toList();
  }

  private Stream<BranchStanding> solve(View view, Dimension dimension) {
    Rules rules = panel.rules();
    String id = dimension.id();
    Nodes nodes =
        new Nodes(panel.branchIds(), view, branch -> participation().includes(branch, id));
    List<Ratings> ratings =
        RatingsGathering.gather(panel, nodes, DimensionMeasure.of(dimension, rules));
    Map<String, SortedSet<String>> counted = view.branches();
    return DimensionStandings.solve(nodes, ratings, rules)
        .standings(view.since(), id, key -> grain(counted(key, counted), dimension));
  }

  private static SortedSet<String> counted(String key, Map<String, SortedSet<String>> byKey) {
    return byKey.getOrDefault(key, Collections.emptySortedSet());
  }

  /** What is made of several groups tells no more of one of them than the score does. */
  private Grain grain(SortedSet<String> branches, Dimension dimension) {
    return disclosure.precision().ofDimension(branches, dimension);
  }
}
