package partybuilding.assessment.compare.meeting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.score.CollegeSteps;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.meeting.WeaknessState.Items;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.score.CollegeFigure;

/**
 * The named weaknesses, each from the year of naming to the report year: the college's change
 * between these two, with the word that it has among all pairs of years.
 */
final class WeaknessComparison {
  private final ComparisonInput input;
  private final CollegeSteps college;
  private final PairFacts pairs;

  /** {@code pairs} hold the college's changes between any two years. */
  WeaknessComparison(ComparisonInput input, CollegeSteps college, PairFacts pairs) {
    this.input = input;
    this.college = college;
    this.pairs = pairs;
  }

  /**
   * In the order of the dimensions; those named after the report year are not yet named. {@code
   * ledger} has the items as they stand on the as-of date.
   */
  List<WeaknessState> states(List<FollowedItem> ledger) {
    return input.rulebook().rulesOf(input.year()).dimensions().stream()
        .flatMap(dimension -> named(dimension).stream())
        .map(named -> state(named, ledger))
        .toList();
  }

  private record Named(String dimension, Weakness weakness) {}

  private Optional<Named> named(Dimension dimension) {
    return dimension
        .weakness()
        .filter(weakness -> weakness.year() <= input.year())
        .map(weakness -> new Named(dimension.id(), weakness));
  }

  private Optional<PairChange> change(Named named) {
    return pairs.findCollege(named.weakness().year(), input.year(), named.dimension());
  }

  private WeaknessState state(Named named, List<FollowedItem> ledger) {
    Optional<PairChange> change = change(named);
    return new WeaknessState(
        named.dimension(),
        named.weakness(),
        score(named.weakness().year(), named),
        score(input.year(), named),
        change.flatMap(PairChange::change),
        change.map(PairChange::verdict).orElse(Verdict.TOO_FEW_YEARS),
        change.flatMap(PairChange::note),
        input.ledgers().isEmpty() ? Optional.empty() : Optional.of(items(named, ledger)));
  }

  private Items items(Named named, List<FollowedItem> ledger) {
    int from =
        Math.max(named.weakness().year(), input.ledger().history().firstYear().orElseThrow());
    List<FollowedItem> own =
        ledger.stream()
            .filter(
                item -> item.problem().dimension().equals(named.dimension()) && item.year() >= from)
            .toList();
    List<Outcome> outcomes = own.stream().map(FollowedItem::outcome).toList();
    return new Items(
        from,
        outcomes.size(),
        Collections.frequency(outcomes, Outcome.CLOSED),
        Collections.frequency(outcomes, Outcome.AWAITING),
        Collections.frequency(outcomes, Outcome.OVERDUE),
        own.stream().filter(item -> !AssessmentYear.judged(item.year(), input.asOf())).count());
  }

  private OptionalDouble score(int year, Named named) {
    return college
        .find(year, named.dimension())
        .map(CollegeFigure::score)
        .orElse(OptionalDouble.empty());
  }
}
