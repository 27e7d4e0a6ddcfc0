package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.FixedFigure;
import partybuilding.assessment.restatement.FixedTable;
import partybuilding.assessment.restatement.PresentFigures;
import partybuilding.assessment.restatement.PublishedFigures;
import partybuilding.assessment.restatement.PublishedRow;
import partybuilding.assessment.restatement.Subject;
import partybuilding.assessment.score.IndicatorFigure;

/** Takes from the facts of a report the figures that are meant never to move. */
public final class FixedFigures {
  private final Comparison facts;

  private FixedFigures(Comparison facts) {
    this.facts = facts;
  }

  /** The fixed figures of a report that rests on {@code basis}. */
  public static PresentFigures of(Comparison facts, Basis basis) {
    return new FixedFigures(facts).present(basis);
  }

  private PresentFigures present(Basis basis) {
    List<PublishedRow> rows = new ArrayList<>();
    facts.asWas().stream().map(FixedFigures::row).forEach(rows::add);
    facts.college().stream().map(FixedFigures::row).forEach(rows::add);
    facts.ledger().cohorts().stream()
        .filter(cohort -> PublishedFigures.frozen(cohort.year(), facts.asOf()))
        .map(FixedFigures::row)
        .forEach(rows::add);
    return new PresentFigures(
        new PublishedFigures(facts.year(), facts.asOf(), basis, rows),
        newestBreaks(),
        minimumGroups(),
        groupYears());
  }

  private static PublishedRow row(AsWasScore score) {
    Map<FixedFigure, Double> figures = new EnumMap<>(FixedFigure.class);
    putBallots(figures, score.ballots());
    put(figures, FixedFigure.SCORE, score.score());
    score
        .shares()
        .ifPresent(
            shares -> {
              figures.put(FixedFigure.GOOD_SHARE, shares.good());
              figures.put(FixedFigure.GOOD_OR_FAIRLY_GOOD_SHARE, shares.goodOrFairlyGood());
            });
    return new PublishedRow(
        new Subject(FixedTable.SCORES_AS_WAS, score.year(), score.branch(), score.dimension()),
        figures);
  }

  private static PublishedRow row(CollegeScore score) {
    Map<FixedFigure, Double> figures = new EnumMap<>(FixedFigure.class);
    putBallots(figures, score.ballots());
    put(figures, FixedFigure.SCORE, score.score());
    return new PublishedRow(
        new Subject(FixedTable.COLLEGE, score.year(), "", score.dimension()), figures);
  }

  private static PublishedRow row(Cohort cohort) {
    Map<FixedFigure, Double> figures = new EnumMap<>(FixedFigure.class);
    figures.put(FixedFigure.RAISED, (double) cohort.raised());
    figures.put(FixedFigure.CLOSED, (double) cohort.closings());
    figures.put(FixedFigure.CLOSED_ON_TIME, (double) cohort.closedOnTime());
    figures.put(FixedFigure.LONG_TERM, (double) cohort.longTerm());
    figures.put(FixedFigure.CARRIED_OVER, (double) cohort.carriedOver());
    figures.put(FixedFigure.RECURRED, (double) cohort.recurred());
    figures.put(FixedFigure.CANCELLED, (double) cohort.cancelled());
    return new PublishedRow(
        new Subject(FixedTable.RECTIFICATION, cohort.year(), cohort.branch(), cohort.dimension()),
        figures);
  }

  /** The facts say 0 where the number is withheld or cannot be told. */
  private static void putBallots(Map<FixedFigure, Double> figures, long ballots) {
    if (ballots > 0) {
      figures.put(FixedFigure.BALLOTS, (double) ballots);
    }
  }

  private static void put(
      Map<FixedFigure, Double> figures, FixedFigure figure, OptionalDouble value) {
    value.ifPresent(number -> figures.put(figure, number));
  }

  private Map<String, Integer> newestBreaks() {
    Map<String, Integer> newest = new HashMap<>();
    facts.breaks().forEach(line -> newest.merge(line.branch(), line.year(), Math::max));
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
    facts.indicators().stream()
        .filter(figure -> !figure.group().equals(IndicatorFigure.ALL))
        .forEach(figure -> years.add(figure.year()));
    facts.indicators().stream()
        .filter(figure -> figure.group().equals(IndicatorFigure.ALL) && figure.mean().isPresent())
        .forEach(figure -> years.remove(figure.year()));
    return years;
  }
}
