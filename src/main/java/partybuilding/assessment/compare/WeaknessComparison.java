package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.WeaknessState.Items;
import partybuilding.assessment.compare.YearStep.Measured;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;

/**
 * The named weaknesses, each tested from the year of naming to the report year as a change from one
 * year to the next is, all of them one family.
 */
final class WeaknessComparison {
  private final Material material;
  private final List<FollowedItem> items;
  private final Map<List<Object>, CollegeFigure> figures = new HashMap<>();

  /** {@code items} are the ledger's, as they stand on the as-of date. */
  WeaknessComparison(Material material, List<FollowedItem> items) {
    this.material = material;
    this.items = items;
    for (YearFigures year : material.figures()) {
      year.college().forEach(f -> figures.put(List.of(year.year(), f.dimension()), f));
    }
  }

  /** In the order of the dimensions; those named after the report year are not yet named. */
  List<WeaknessState> states() {
    Rules rules = material.rulebook().rulesOf(material.year());
    List<Named> named = rules.dimensions().stream().flatMap(d -> named(d).stream()).toList();
    List<YearStep> steps = named.stream().map(this::step).toList();
    double tolerance = rules.limits().tolerance().doubleValue();
    List<Verdict> verdicts = VerdictRule.verdicts(steps, tolerance);
    List<WeaknessState> states = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      states.add(state(named.get(i), steps.get(i), verdicts.get(i)));
    }
    return states;
  }

  private record Named(String dimension, Weakness weakness) {}

  private Optional<Named> named(Dimension dimension) {
    return dimension
        .weakness()
        .filter(weakness -> weakness.year() <= material.year())
        .map(weakness -> new Named(dimension.id(), weakness));
  }

  private YearStep step(Named named) {
    int since = named.weakness().year();
    Optional<CollegeFigure> then = find(since, named);
    Optional<CollegeFigure> now = find(material.year(), named);
    if (then.isEmpty() || now.isEmpty() || since == material.year()) {
      return YearStep.none(Verdict.TOO_FEW_YEARS);
    }
    if (hidden(since, then.get()) || hidden(material.year(), now.get())) {
      return YearStep.none(Verdict.WITHHELD);
    }
    Measuring measuring = new Measuring(material.rulebook());
    return then.get().score().isPresent()
            && now.get().score().isPresent()
            && measuring.same(named.dimension(), material.year(), since)
        ? YearStep.of(measured(then.get()), measured(now.get()))
        : YearStep.none(Verdict.NOT_COMPARABLE);
  }

  private Optional<CollegeFigure> find(int year, Named named) {
    return Optional.ofNullable(figures.get(List.of(year, named.dimension())));
  }

  /** Whether the college has no score because branches are withheld. */
  private boolean hidden(int year, CollegeFigure figure) {
    return figure.score().isEmpty()
        && material.figures().stream().anyMatch(f -> f.year() == year && !f.withheld().isEmpty());
  }

  private static Measured measured(CollegeFigure figure) {
    return new Measured(figure.score().orElseThrow(), figure.spread());
  }

  private WeaknessState state(Named named, YearStep step, Verdict verdict) {
    return new WeaknessState(
        named.dimension(),
        named.weakness(),
        score(named.weakness().year(), named),
        score(material.year(), named),
        step.change(),
        verdict,
        material.ledgers().isEmpty() ? Optional.empty() : Optional.of(items(named)));
  }

  private Items items(Named named) {
    List<Outcome> outcomes =
        items.stream()
            .filter(item -> item.dimension().equals(named.dimension()))
            .filter(item -> item.year() >= named.weakness().year())
            .map(FollowedItem::outcome)
            .toList();
    return new Items(
        outcomes.size(),
        Collections.frequency(outcomes, Outcome.CLOSED),
        Collections.frequency(outcomes, Outcome.OVERDUE));
  }

  private OptionalDouble score(int year, Named named) {
    return find(year, named).map(CollegeFigure::score).orElse(OptionalDouble.empty());
  }
}
