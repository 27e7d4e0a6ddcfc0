package partybuilding.assessment.chart.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.VerdictCode;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;

/**
 * A title that names the branches that rose or fell since the year before and counts the others.
 *
 * @param facts of the dimension
 * @param wording the charts' words
 */
record MovedTitle(DimensionFacts facts, ChartWords wording) {
  private static final String HIDDEN = "hidden";
  private static final String MISSING = "missing";
  private static final List<Verdict> MOVED = List.of(Verdict.IMPROVED, Verdict.DECLINED);
  private static final List<String> MOVED_CODES = MOVED.stream().map(Verdict::code).toList();

  /** The most branches that a title names. */
  private static final int MOST_NAMES = 3;

  /** What a title counts besides the branches that moved, in its order. */
  private static final List<String> KINDS =
      Stream.concat(
              VerdictCode.ALL.stream().filter(code -> !MOVED_CODES.contains(code)),
              Stream.of(HIDDEN, MISSING))
          .toList();

  /** The title; the range of the scores if no change could be judged. */
  String text() {
    Map<String, BranchScore> latest =
        facts.latest().stream().collect(Collectors.toMap(BranchScore::branch, Function.identity()));
    if (latest.values().stream().noneMatch(s -> DimensionFacts.JUDGED.contains(s.verdict()))) {
      return new RangeTitle(facts, wording).text();
    }
    Map<String, List<Branch>> kinds =
        facts.comparison().branches().stream()
            .collect(Collectors.groupingBy(b -> kind(b, Optional.ofNullable(latest.get(b.id())))));
    return wording.text(
        "branches.title",
        Map.of(
            "year", facts.comparison().year(),
            "dimension", wording.name(facts.dimension()),
            "findings", wording.clauses(findings(kinds))));
  }

  private List<String> findings(Map<String, List<Branch>> kinds) {
    List<String> findings = new ArrayList<>();
    for (Verdict verdict : MOVED) {
      Optional.ofNullable(kinds.get(verdict.code()))
          .map(branches -> moved(verdict, branches))
          .ifPresent(findings::add);
    }
    if (findings.isEmpty()) {
      findings.add(wording.text("branches.moved.none"));
    }
    List<String> others =
        KINDS.stream()
            .filter(kinds::containsKey)
            .map(kind -> count(kind, kinds.getOrDefault(kind, List.of()).size()))
            .toList();
    if (!others.isEmpty()) {
      findings.add(wording.list(others));
    }
    return findings;
  }

  private String moved(Verdict verdict, List<Branch> branches) {
    String key = "branches.moved." + verdict.code();
    return branches.size() > MOST_NAMES
        ? wording.text(key + ".many", Map.of("count", NumberText.count(branches.size())))
        : wording.text(
            key, Map.of("names", wording.list(branches.stream().map(Branch::shortName).toList())));
  }

  private String count(String kind, int branches) {
    return wording.text("count." + kind, Map.of("count", NumberText.count(branches)));
  }

  /** The kind of a branch; one that is withheld or unscored this year is counted as such. */
  private String kind(Branch branch, Optional<BranchScore> latest) {
    if (facts.withheld(branch).contains(facts.comparison().year())) {
      return HIDDEN;
    }
    return latest
        .filter(score -> score.score().isPresent())
        .map(score -> VerdictCode.of(score.judged()))
        .orElse(MISSING);
  }
}
