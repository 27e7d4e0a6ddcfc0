package partybuilding.assessment.chart.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.TableRows;
import partybuilding.assessment.chart.standing.StandingPlace.Effect;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;

/** The positions of the branches in one dimension in the report year. */
final class StandingPlaces {
  private final DimensionFacts facts;
  private final Map<String, AdjustedScore> scores;
  private final ChartWords wording;

  StandingPlaces(DimensionFacts facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
    this.scores =
        facts.comparison().standings().adjusted().stream()
            .filter(s -> s.year() == facts.comparison().year())
            .filter(s -> s.dimension().equals(facts.id()))
            .collect(Collectors.toMap(AdjustedScore::branch, Function.identity()));
  }

  /** Whether any branch has an adjusted score. */
  boolean any() {
    return facts.branchesScored() && adjustments().findAny().isPresent();
  }

  /** Whether all branches are compared with one average; parts that share no evaluator are not. */
  boolean together() {
    return adjustments().map(Adjustment::component).distinct().count() <= 1;
  }

  private Stream<Adjustment> adjustments() {
    return scores.values().stream().flatMap(s -> s.adjustment().stream());
  }

  StandingPlace of(Branch branch) {
    Optional<AdjustedScore> score = Optional.ofNullable(scores.get(branch.id()));
    if (facts.withheld(branch).contains(facts.comparison().year())) {
      return new StandingPlace(Optional.empty(), Optional.empty(), wording.text("withheld"), true);
    }
    Optional<Effect> effect =
        score.flatMap(AdjustedScore::adjustment).map(adjustment -> effect(adjustment, branch));
    Optional<Position> position = score.flatMap(AdjustedScore::position);
    String word =
        effect.isEmpty()
            ? wording.text(scored(branch) ? "standing.unadjusted" : "missing")
            : position.map(p -> wording.text("position." + p.code())).orElse("");
    return new StandingPlace(effect, position, word, false);
  }

  private boolean scored(Branch branch) {
    return facts.latest().stream()
        .anyMatch(score -> score.branch().equals(branch.id()) && score.score().isPresent());
  }

  private Effect effect(Adjustment adjustment, Branch branch) {
    TableRows rows = new TableRows(TableName.ADJUSTED, branch.id(), facts.id());
    String row = rows.of(facts.comparison().year());
    String points = NumberText.change(adjustment.effect());
    DataPoint published =
        adjustment
            .interval()
            .map(
                i ->
                    new DataPoint(
                        wording.text(
                            "standing.value",
                            Map.of(
                                "points", points,
                                "lower", NumberText.change(i.lower()),
                                "upper", NumberText.change(i.upper()))),
                        row,
                        "effect effect_lower effect_upper"))
            .orElseGet(() -> new DataPoint(points, row, "effect"));
    return new Effect(adjustment.effect(), adjustment.interval(), published);
  }

  String name() {
    return wording.name(facts.dimension());
  }

  DimensionFacts facts() {
    return facts;
  }

  /** All dimensions in which any branch has an adjusted score. */
  static List<StandingPlaces> all(List<DimensionFacts> dimensions, ChartWords wording) {
    return dimensions.stream()
        .map(dimension -> new StandingPlaces(dimension, wording))
        .filter(StandingPlaces::any)
        .toList();
  }
}
