package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.report.page.plot.PlotAxis;

/** The branches' scores in the newest years, indexed by branch and dimension. */
public final class ScoreHistory {
  /** The most years that fit side by side on a sheet. */
  private static final int MOST_YEARS = 8;

  private final Comparison facts;
  private final List<Integer> years;
  private final Map<Key, List<Optional<BranchScore>>> scores;
  private final Map<String, PlotAxis> axes;

  private ScoreHistory(Comparison facts, List<Integer> years) {
    this.facts = facts;
    this.years = years;
    this.scores = new HashMap<>();
    facts.scores().branches().stream()
        .filter(score -> years.contains(score.year()))
        .forEach(score -> line(score).set(years.indexOf(score.year()), Optional.of(score)));
    this.axes =
        facts.scores().branches().stream()
            .filter(score -> years.contains(score.year()) && score.score().isPresent())
            .collect(
                Collectors.groupingBy(
                    BranchScore::dimension,
                    Collectors.collectingAndThen(
                        Collectors.toList(), all -> PlotAxis.covering(all, List.of()))));
  }

  private List<Optional<BranchScore>> line(BranchScore score) {
    return scores.computeIfAbsent(
        new Key(score.branch(), score.dimension()), key -> new ArrayList<>(unknown()));
  }

  private List<Optional<BranchScore>> unknown() {
    return Collections.nCopies(years.size(), Optional.empty());
  }

  static ScoreHistory of(Comparison facts) {
    int dropped = Math.max(0, facts.years().size() - MOST_YEARS);
    return new ScoreHistory(facts, facts.years().stream().skip(dropped).toList());
  }

  /** The years, ascending. */
  public List<Integer> years() {
    return years;
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

  /** The rows of a branch, in the years' order. */
  public List<Optional<BranchScore>> all(String branch, String dimension) {
    List<Optional<BranchScore>> line = scores.get(new Key(branch, dimension));
    return line == null ? unknown() : Collections.unmodifiableList(line);
  }

  /** A branch's scores, in the years' order. */
  public List<OptionalDouble> branch(String branch, String dimension) {
    return all(branch, dimension).stream()
        .map(found -> found.map(BranchScore::score).orElse(OptionalDouble.empty()))
        .toList();
  }

  /** One axis for all branches and years; the whole scale where the dimension has no score. */
  public PlotAxis axis(String dimension) {
    return axes.getOrDefault(dimension, PlotAxis.WHOLE);
  }

  private record Key(String branch, String dimension) {}
}
