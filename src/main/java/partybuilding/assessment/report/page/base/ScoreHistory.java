package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.report.page.plot.PlotAxis;

/** The branches' scores over the newest years, for looking up. */
public final class ScoreHistory {
  /** More years than these do not stand side by side on a sheet. */
  private static final int MOST_YEARS = 8;

  private final Comparison facts;
  private final List<Integer> years;
  private final Map<Key, BranchScore> scores;
  private final Map<String, PlotAxis> axes;

  private ScoreHistory(Comparison facts, List<Integer> years) {
    this.facts = facts;
    this.years = years;
    Set<Integer> shown = Set.copyOf(years);
    this.scores =
        facts.scores().branches().stream()
            .filter(score -> shown.contains(score.year()))
            .collect(
                Collectors.toMap(
                    score -> new Key(score.year(), score.branch(), score.dimension()),
                    Function.identity()));
    this.axes =
        scores.values().stream()
            .filter(score -> score.score().isPresent())
            .collect(
                Collectors.groupingBy(
                    BranchScore::dimension,
                    Collectors.collectingAndThen(
                        Collectors.toList(), all -> PlotAxis.covering(all, List.of()))));
  }

  static ScoreHistory of(Comparison facts) {
    int dropped = Math.max(0, facts.years().size() - MOST_YEARS);
    return new ScoreHistory(facts, facts.years().stream().skip(dropped).toList());
  }

  /** The years, ascending. */
  public List<Integer> years() {
    return years;
  }

  public Optional<BranchScore> find(int year, String branch, String dimension) {
    return Optional.ofNullable(scores.get(new Key(year, branch, dimension)));
  }

  /** The college's scores, in the years' order. */
  public List<OptionalDouble> college(String dimension) {
    return years.stream()
        .map(
            year ->
                facts
                    .scores()
                    .findCollege(year, dimension)
                    .map(college -> college.score())
                    .orElse(OptionalDouble.empty()))
        .toList();
  }

  /** What each year says of a branch, in the years' order. */
  public List<Optional<BranchScore>> all(String branch, String dimension) {
    return years.stream().map(year -> find(year, branch, dimension)).toList();
  }

  /** A branch's scores, in the years' order. */
  public List<OptionalDouble> branch(String branch, String dimension) {
    return years.stream()
        .map(
            year ->
                find(year, branch, dimension)
                    .map(BranchScore::score)
                    .orElse(OptionalDouble.empty()))
        .toList();
  }

  /** One axis for all branches and years; the whole scale where the dimension has no score. */
  public PlotAxis axis(String dimension) {
    return axes.getOrDefault(dimension, PlotAxis.WHOLE);
  }

  private record Key(int year, String branch, String dimension) {}
}
