package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.aggregate.WeightedIndicators;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.ReportScope;
import partybuilding.assessment.facts.SourceFacts;
import partybuilding.assessment.facts.score.AsWasScore;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * Restricts the facts of a report to those that may be disclosed to each branch. Comparisons with
 * other branches are excluded: with two branches an effect would disclose the other's score.
 */
public final class BranchEdition {
  private final Comparison facts;
  private final Lineage lineage;
  private final List<CollegeBand> bands;
  private final BranchRows rows;
  private final ByBranch<BranchScore> scores;
  private final ByBranch<AsWasScore> asWas;
  private final ByBranch<IndicatorFigure> indicators;
  private final ByBranch<LineBreak> breaks;
  private final ByBranch<Descent> descents;
  private final ByBranch<Hidden> withheld;

  /** A year in which a branch of the report year, or one that it came from, is withheld. */
  private record Hidden(int year, String branch) {}

  /** An edition of a report; {@code lineage} gives the predecessors of its branches. */
  public BranchEdition(Comparison facts, Lineage lineage) {
    this.facts = facts;
    this.lineage = lineage;
    this.bands = CollegeBands.of(facts);
    this.rows = new BranchRows(facts);
    this.scores = new ByBranch<>(facts.scores().branches(), BranchScore::branch);
    this.asWas = new ByBranch<>(facts.scores().asWas(), s -> line(s.branch(), s.year()));
    this.indicators = new ByBranch<>(facts.scores().indicators(), IndicatorFigure::branch);
    this.breaks = new ByBranch<>(facts.scope().breaks(), LineBreak::branch);
    this.descents = new ByBranch<>(facts.scope().descents(), Descent::branch);
    this.withheld = new ByBranch<>(hidden(), Hidden::branch);
  }

  private List<Hidden> hidden() {
    List<Hidden> hidden = new ArrayList<>();
    facts
        .withheld()
        .forEach((year, ids) -> ids.forEach(id -> hidden.add(new Hidden(year, line(id, year)))));
    return hidden;
  }

  /** The branch of the report year that carries on a line. */
  private String line(String then, int year) {
    return lineage.asOf(then, year, facts.year());
  }

  /** The facts that may be disclosed to a branch of the report year. */
  public BranchFacts of(Branch branch) {
    return new BranchFacts(branch, own(branch), bands);
  }

  private Comparison own(Branch branch) {
    String id = branch.id();
    return new Comparison(
        scope(branch),
        new ScoreFacts(List.of(), scores.of(id), asWas(id), indicators(id)),
        rows.pairs(id),
        StandingFacts.NONE,
        rows.ledger(id),
        rows.loop(id),
        rows.meetings(id),
        SourceFacts.NONE);
  }

  private ReportScope scope(Branch branch) {
    ReportScope whole = facts.scope();
    String id = branch.id();
    return new ReportScope(
        whole.year(),
        whole.asOf(),
        whole.rulebook(),
        whole.years(),
        List.of(branch),
        withheld(id),
        breaks.of(id),
        descents.of(id));
  }

  private Map<Integer, List<String>> withheld(String id) {
    Map<Integer, List<String>> years = new TreeMap<>();
    withheld.of(id).forEach(hidden -> years.put(hidden.year(), List.of(id)));
    return years;
  }

  /**
   * The branch under its former names. Merged predecessors are left out: their figures beside the
   * merged ones would disclose the votes of those who rated only some of them.
   */
  private List<AsWasScore> asWas(String id) {
    return asWas.of(id).stream()
        .filter(score -> !lineage.poolsPredecessors(id, score.year(), facts.year()))
        .toList();
  }

  /** Of all groups together, as the scores are; combined here where groups appear by themselves. */
  private List<IndicatorFigure> indicators(String id) {
    List<IndicatorFigure> figures = new ArrayList<>();
    Map<Integer, List<IndicatorFigure>> groups =
        indicators.of(id).stream()
            .collect(
                Collectors.groupingBy(IndicatorFigure::year, TreeMap::new, Collectors.toList()));
    groups.forEach(
        (year, rows) -> {
          rows.stream().filter(BranchEdition::isOfAll).forEach(figures::add);
          figures.addAll(combined(rows.stream().filter(r -> !isOfAll(r)).toList(), year));
        });
    return figures;
  }

  private static boolean isOfAll(IndicatorFigure figure) {
    return figure.group().equals(IndicatorFigure.ALL);
  }

  private List<IndicatorFigure> combined(List<IndicatorFigure> groups, int year) {
    return WeightedIndicators.of(groups, year, facts.rulebook().rulesOf(year)).stream()
        .map(figure -> noted(figure, groups))
        .toList();
  }

  /** What the groups' rows say of the branch holds of all of them together. */
  private static IndicatorFigure noted(IndicatorFigure f, List<IndicatorFigure> groups) {
    Optional<IndicatorFigure> marked =
        groups.stream().filter(group -> group.note().isPresent()).findFirst();
    return f.noted(f.note().or(() -> marked.flatMap(IndicatorFigure::note)));
  }
}
