package partybuilding.assessment.chart.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.Note;

/** The sentences under a chart: numbers, method, what is missing and why. */
public final class Footnotes {
  private final Comparison facts;
  private final ChartWords wording;

  public Footnotes(Comparison facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  /** The sentences that apply, without the empty ones. */
  public static List<String> of(List<Optional<String>> sentences) {
    return sentences.stream().flatMap(Optional::stream).toList();
  }

  /** The numbers of branches and ballots of the report year. */
  public Optional<String> numbers(List<DimensionFacts> dimensions) {
    Optional<CollegeScore> largest =
        dimensions.stream()
            .flatMap(d -> d.latestCollege().stream())
            .reduce((a, b) -> b.ballots() > a.ballots() ? b : a);
    return largest.map(
        c ->
            wording.text(
                c.ballots() > 0 ? "foot.numbers" : "foot.numbers.unnumbered",
                Map.of(
                    "year",
                    c.year(),
                    "branches",
                    NumberText.count(c.branches()),
                    "ballots",
                    NumberText.count(c.ballots()))));
  }

  /** What the intervals mean, where there are any. */
  public Optional<String> method(String key, List<ScoreLine> lines) {
    return lines.stream().allMatch(line -> line.ribbons().isEmpty())
        ? Optional.empty()
        : Optional.of(wording.text(key));
  }

  /** The years that have scores without intervals. */
  public Optional<String> unbounded(List<ScoreLine> lines) {
    TreeSet<Integer> years =
        lines.stream()
            .flatMap(line -> line.points().stream())
            .filter(point -> point.interval().isEmpty())
            .map(ScorePoint::year)
            .collect(Collectors.toCollection(TreeSet::new));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    boolean none = lines.stream().allMatch(line -> line.ribbons().isEmpty());
    return Optional.of(
        none
            ? wording.text("foot.unbounded.all")
            : wording.text("foot.unbounded", Map.of("years", wording.list(years))));
  }

  /** What the dotted lines are, where there are any. */
  public Optional<String> breaks(DimensionFacts dimension) {
    return facts.branches().stream().allMatch(branch -> dimension.breaks(branch).isEmpty())
        ? Optional.empty()
        : Optional.of(wording.text("foot.breaks"));
  }

  /** What the triangles on the lower edge are, where there are any. */
  public Optional<String> secretaries(DimensionFacts dimension) {
    return facts.branches().stream()
            .allMatch(branch -> dimension.newSecretaries(branch.id()).isEmpty())
        ? Optional.empty()
        : Optional.of(wording.text("foot.secretaries"));
  }

  /** How many branches have no score in the report year though nothing is withheld, and why. */
  public Optional<String> unscored(DimensionFacts dimension) {
    List<String> cases = new ArrayList<>();
    for (Note note : List.of(Note.GROUP_MISSING, Note.NO_BALLOTS)) {
      long branches =
          dimension.latest().stream()
              .filter(s -> s.score().isEmpty() && s.note().filter(note::equals).isPresent())
              .count();
      if (branches > 0) {
        Map<String, String> values = Map.of("branches", NumberText.count(branches));
        cases.add(wording.text("unscored." + note.code(), values));
      }
    }
    Map<String, Object> values = Map.of("year", facts.year(), "cases", wording.list(cases));
    return cases.isEmpty() ? Optional.empty() : Optional.of(wording.text("foot.unscored", values));
  }

  /** The years between the first and the last that have no evaluations. */
  public Optional<String> gaps() {
    List<Integer> gaps = new YearAxis(facts.years()).gaps();
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.text("foot.gaps", Map.of("years", wording.list(gaps))));
  }

  /** The numbers of withheld branches by year; empty if none is withheld. */
  public Optional<String> withheld() {
    List<String> cases = facts.years().stream().flatMap(year -> withheld(year).stream()).toList();
    Map<String, Object> values =
        Map.of(
            "minimum", facts.rules().limits().minimumGroup(),
            "cases", wording.list(cases));
    return cases.isEmpty() ? Optional.empty() : Optional.of(wording.text("foot.withheld", values));
  }

  private Optional<String> withheld(int year) {
    int branches = facts.withheld().getOrDefault(year, List.of()).size();
    Map<String, Object> values = Map.of("year", year, "branches", NumberText.count(branches));
    return branches == 0 ? Optional.empty() : Optional.of(wording.text("withheld.case", values));
  }
}
