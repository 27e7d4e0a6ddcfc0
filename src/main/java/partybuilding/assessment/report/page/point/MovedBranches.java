package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/** The branches with a significant change since the year before. */
final class MovedBranches {
  /** The most names in a sentence; the branch table holds all of them. */
  private static final int MOST_NAMES = 3;

  private MovedBranches() {}

  /** Empty where no branch can be compared with the year before. */
  static Optional<String> sentence(PageInput input) {
    List<BranchScore> improved = scores(Verdict.IMPROVED, input);
    List<BranchScore> declined = scores(Verdict.DECLINED, input);
    PageWording wording = input.wording();
    if (improved.isEmpty() && declined.isEmpty()) {
      return compared(input).findAny().map(score -> wording.text("point.moved.none"));
    }
    Map<String, String> values =
        Map.of("improved", names(improved, input), "declined", names(declined, input));
    String which = improved.isEmpty() ? "declined" : declined.isEmpty() ? "improved" : "both";
    return Optional.of(wording.text("point.moved." + which, values));
  }

  /** This year's scores of the branches that can be compared with the year before. */
  static Stream<BranchScore> compared(PageInput input) {
    return now(input).filter(score -> score.verdict().judged());
  }

  static List<BranchScore> scores(Verdict verdict, PageInput input) {
    return now(input).filter(score -> score.verdict() == verdict).toList();
  }

  private static Stream<BranchScore> now(PageInput input) {
    return input.facts().branches().stream()
        .flatMap(
            branch ->
                input.dimensions().stream()
                    .flatMap(d -> input.scores().find(branch.id(), d.id()).stream()));
  }

  private static String names(List<BranchScore> scores, PageInput input) {
    PageWording wording = input.wording();
    String named =
        wording.list(scores.stream().limit(MOST_NAMES).map(s -> name(s, input)).toList());
    String key = scores.size() > MOST_NAMES ? "point.moved.more" : "point.moved.all";
    return wording.text(key, Map.of("items", named, "count", NumberText.count(scores.size())));
  }

  private static String name(BranchScore score, PageInput input) {
    return input
        .wording()
        .text(
            "point.moved.item",
            Map.of(
                "branch", input.directory().name(score.branch()),
                "dimension", input.wording().dimension(score.dimension())));
  }
}
