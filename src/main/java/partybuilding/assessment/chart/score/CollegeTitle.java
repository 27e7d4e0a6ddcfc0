package partybuilding.assessment.chart.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.VerdictCode;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.inference.Interval;

/**
 * The finding of the college's chart: what moved since the weaknesses were named; where none was or
 * not all in one year, what moved since the year before.
 */
final class CollegeTitle {
  private final Comparison facts;
  private final List<DimensionFacts> dimensions;
  private final ChartWords wording;

  CollegeTitle(Comparison facts, List<DimensionFacts> dimensions, ChartWords wording) {
    this.facts = facts;
    this.dimensions = dimensions;
    this.wording = wording;
  }

  String text() {
    List<CollegeScore> latest =
        dimensions.stream().flatMap(d -> d.latestCollege().stream()).toList();
    if (latest.isEmpty()) {
      return wording.text("college.title.plain");
    }
    return sinceNamed().orElseGet(() -> sinceLastYear(latest));
  }

  /** Empty where no weakness was named, or not all in one earlier year of the report. */
  private Optional<String> sinceNamed() {
    List<DimensionFacts> named =
        dimensions.stream().filter(d -> d.dimension().weakness().isPresent()).toList();
    List<Integer> years =
        named.stream()
            .flatMap(d -> d.dimension().weakness().stream())
            .map(Weakness::year)
            .distinct()
            .toList();
    return years.size() == 1 && facts.years().contains(years.get(0)) && years.get(0) < facts.year()
        ? Optional.of(sinceNamed(years.get(0), named))
        : Optional.empty();
  }

  private String sinceNamed(int since, List<DimensionFacts> named) {
    List<String> findings =
        findings(named, d -> code(since, d), "college.since.", Map.of("since", since));
    return wording.text(
        "college.title.since",
        Map.of(
            "since", since,
            "count", named.size(),
            "findings", wording.clauses(withLowest(findings))));
  }

  private String code(int since, DimensionFacts dimension) {
    return facts
        .pairs()
        .findCollege(since, facts.year(), dimension.id())
        .map(PairChange::judged)
        .map(VerdictCode::of)
        .orElse(Verdict.TOO_FEW_YEARS.code());
  }

  private String sinceLastYear(List<CollegeScore> latest) {
    boolean judged = latest.stream().anyMatch(c -> DimensionFacts.JUDGED.contains(c.verdict()));
    List<String> findings = judged ? verdicts() : scores(latest);
    return wording.text(
        "college.title",
        Map.of("year", facts.year(), "findings", wording.clauses(withLowest(findings))));
  }

  private List<String> verdicts() {
    List<DimensionFacts> scored =
        dimensions.stream().filter(d -> d.latestCollege().isPresent()).toList();
    return findings(
        scored,
        d -> VerdictCode.of(d.latestCollege().orElseThrow().judged()),
        "finding.",
        Map.of());
  }

  private List<String> scores(List<CollegeScore> latest) {
    List<String> named =
        latest.stream()
            .map(c -> name(c.dimension()) + " " + NumberText.score(c.score().orElseThrow()))
            .toList();
    return latest.stream().allMatch(c -> c.verdict() == Verdict.NOT_COMPARABLE)
        ? List.of(wording.list(named), wording.list(reasons(latest)))
        : List.of(wording.list(named));
  }

  private List<String> reasons(List<CollegeScore> latest) {
    return latest.stream()
        .map(c -> wording.text("verdict." + VerdictCode.of(c.judged())))
        .distinct()
        .toList();
  }

  /** One clause per verdict, with the dimensions that have it. */
  private List<String> findings(
      List<DimensionFacts> of,
      Function<DimensionFacts, String> codeOf,
      String key,
      Map<String, Object> values) {
    List<String> findings = new ArrayList<>();
    for (String code : VerdictCode.ALL) {
      List<String> names =
          of.stream()
              .filter(d -> codeOf.apply(d).equals(code))
              .map(d -> wording.name(d.dimension()))
              .toList();
      if (!names.isEmpty()) {
        Map<String, Object> slots = new HashMap<>(values);
        slots.put("names", wording.list(names));
        findings.add(wording.text(key + code, slots));
      }
    }
    return findings;
  }

  private List<String> withLowest(List<String> findings) {
    List<String> all = new ArrayList<>(findings);
    lowest().ifPresent(name -> all.add(wording.text("college.lowest", Map.of("name", name))));
    return all;
  }

  /**
   * The dimension whose score is below all others this year and last, with an interval that
   * overlaps none of theirs.
   */
  private Optional<String> lowest() {
    Optional<CollegeScore> now = clearlyLowest(facts.year());
    return now.filter(
            c ->
                clearlyLowest(facts.year() - 1)
                    .filter(before -> before.dimension().equals(c.dimension()))
                    .isPresent())
        .map(c -> name(c.dimension()));
  }

  private Optional<CollegeScore> clearlyLowest(int year) {
    List<CollegeScore> scores =
        dimensions.stream()
            .flatMap(d -> facts.scores().findCollege(year, d.id()).stream())
            .filter(c -> c.interval().isPresent())
            .sorted(Comparator.comparingDouble(c -> upper(c)))
            .toList();
    if (scores.size() < dimensions.size() || scores.size() < 2) {
      return Optional.empty();
    }
    double bound = upper(scores.get(0));
    return scores.stream().skip(1).allMatch(c -> c.interval().orElseThrow().lower() > bound)
        ? Optional.of(scores.get(0))
        : Optional.empty();
  }

  private static double upper(CollegeScore score) {
    return score.interval().map(Interval::upper).orElseThrow();
  }

  private String name(String dimension) {
    return wording.name(facts.rules().findDimension(dimension).orElseThrow());
  }
}
