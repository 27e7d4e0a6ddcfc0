package partybuilding.assessment.standing;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.View;
import partybuilding.assessment.score.Measure;

/** Takes the evaluators' strictness out of the ballots of one year. */
public final class Standings {
  private final Panel panel;
  private final Participation participation;

  private Standings(Panel panel, Participation participation) {
    this.panel = panel;
    this.participation = participation;
  }

  /**
   * Solves a year, as its branches were and as later years see them. Without ballot ids nobody
   * knows which rows one evaluator filled in, and nothing is solved.
   *
   * @param participation which branches take part; no other row is looked at
   * @param lineage which branches later years see as one
   */
  public static YearStandings of(
      Panel panel, Participation participation, Lineage lineage, int year) {
    List<BranchStanding> standings = new ArrayList<>();
    Standings solver = new Standings(panel, participation);
    if (panel.identified()) {
      lineage.views(solver.takingPart(), year).forEach(view -> solver.solve(view, standings));
    }
    return new YearStandings(year, standings);
  }

  private List<String> takingPart() {
    return panel.branchIds().stream().filter(participation::includes).toList();
  }

  private void solve(View view, List<BranchStanding> standings) {
    Rules rules = panel.rules();
    Nodes nodes = new Nodes(panel.branchIds(), view);
    for (Dimension dimension : rules.dimensions()) {
      List<Ratings> ratings = RatingsGathering.gather(panel, nodes, Measure.of(dimension, rules));
      DimensionStandings.solve(nodes, ratings, rules)
          .standings(view.since(), dimension.id())
          .forEach(standings::add);
    }
  }
}
