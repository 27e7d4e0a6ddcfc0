package partybuilding.assessment.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.PresentReport;
import partybuilding.assessment.restatement.PublishedReport;
import partybuilding.assessment.score.IndicatorFigure;

/** Extracts from the facts of a report what its comparison with earlier ones depends on. */
public final class ReportBasis {
  private final Comparison facts;

  private ReportBasis(Comparison facts) {
    this.facts = facts;
  }

  /** The report with {@code basis}. */
  public static PresentReport of(Comparison facts, Basis basis) {
    return new ReportBasis(facts).present(basis);
  }

  private PresentReport present(Basis basis) {
    Set<String> branches = new HashSet<>();
    facts.branches().forEach(branch -> branches.add(branch.id()));
    return new PresentReport(
        new PublishedReport(facts.year(), facts.asOf(), branches, basis),
        newestBreaks(),
        minimumGroups(),
        groupYears());
  }

  private Map<String, Integer> newestBreaks() {
    Map<String, Integer> newest = new HashMap<>();
    facts.scope().breaks().forEach(line -> newest.merge(line.branch(), line.year(), Math::max));
    return newest;
  }

  private Map<Integer, Integer> minimumGroups() {
    Map<Integer, Integer> minimums = new HashMap<>();
    facts
        .years()
        .forEach(y -> minimums.put(y, facts.rulebook().rulesOf(y).limits().minimumGroup()));
    return minimums;
  }

  /** The years in which every indicator's figures appear by group. */
  private Set<Integer> groupYears() {
    Set<Integer> years = new HashSet<>();
    facts.scores().indicators().stream()
        .filter(figure -> !figure.group().equals(IndicatorFigure.ALL))
        .forEach(figure -> years.add(figure.year()));
    facts.scores().indicators().stream()
        .filter(figure -> figure.group().equals(IndicatorFigure.ALL) && figure.mean().isPresent())
        .forEach(figure -> years.remove(figure.year()));
    return years;
  }
}
