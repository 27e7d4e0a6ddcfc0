package partybuilding.assessment.compare.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import partybuilding.assessment.compare.line.LineBreaks;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.compare.line.StandingSteps;
import partybuilding.assessment.compare.line.StandingSteps.Step;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.inference.Quartiles;
import partybuilding.assessment.standing.BranchStanding.Effect;

/**
 * The changes of scores without the strictness of those who rated each branch: the branch's change
 * against the others inside the same ballots, plus the college's own. The latter is the median over
 * the branches of what their raw change has beyond that, d_k − s_k, so that a few branches which
 * other evaluators rated do not move it. Where everybody rates every branch in both years, d − s is
 * the same for all and the adjusted change is the raw one.
 */
final class AdjustedChanges {
  private final Lines lines;
  private final LineBreaks breaks;
  private final Map<Key, Map<String, Double>> changes = new ConcurrentHashMap<>();

  private record Key(PairYears years, String dimension) {}

  AdjustedChanges(Lines lines, LineBreaks breaks) {
    this.lines = lines;
    this.breaks = breaks;
  }

  /** In points; empty where one of the years does not compare the branch inside ballots. */
  OptionalDouble of(PairYears years, String branch, String dimension) {
    Double change = changes.computeIfAbsent(new Key(years, dimension), this::changes).get(branch);
    return change == null ? OptionalDouble.empty() : OptionalDouble.of(change);
  }

  /** A branch that was merged or split in between moves none of the others. */
  private Map<String, Step> steps(Key key) {
    PairYears years = key.years();
    SortedMap<String, Effect> now = lines.standingsOf(years.to()).effects(key.dimension());
    now.keySet().removeIf(branch -> breaks.part(years, branch));
    return StandingSteps.between(lines.standingsOf(years.from()).effects(key.dimension()), now);
  }

  private Map<String, Double> changes(Key key) {
    Map<String, Step> steps = steps(key);
    double[] beyond =
        steps.entrySet().stream()
            .flatMapToDouble(
                step ->
                    raw(key, step.getKey()).stream()
                        .mapToDouble(change -> change - step.getValue().difference()))
            .toArray();
    Map<String, Double> adjusted = new HashMap<>();
    if (beyond.length > 0) {
      double college = Quartiles.of(beyond).median();
      steps.forEach((branch, step) -> adjusted.put(branch, college + step.difference()));
    }
    return adjusted;
  }

  private Optional<Double> raw(Key key, String branch) {
    OptionalDouble then = score(key.years().from(), branch, key.dimension());
    OptionalDouble now = score(key.years().to(), branch, key.dimension());
    return then.isPresent() && now.isPresent()
        ? Optional.of(now.getAsDouble() - then.getAsDouble())
        : Optional.empty();
  }

  private OptionalDouble score(int year, String branch, String dimension) {
    return lines
        .find(year, branch, dimension)
        .map(BranchFigure::score)
        .orElse(OptionalDouble.empty());
  }
}
