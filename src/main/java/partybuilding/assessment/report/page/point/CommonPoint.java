package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/** The number of common problems, and the most frequent of them. */
final class CommonPoint {
  /** The most characters of a problem in the sentence. */
  private static final int MOST_CHARACTERS = 40;

  private CommonPoint() {}

  /** The sentence; empty if no two branches have the same problem. */
  static Optional<MainPoint> of(PageInput input) {
    List<CommonProblem> problems = input.facts().ledger().common().problems();
    return problems.isEmpty() ? Optional.empty() : Optional.of(point(problems, input.wording()));
  }

  private static MainPoint point(List<CommonProblem> problems, PageWording wording) {
    CommonProblem first = problems.get(0);
    long equal = problems.stream().filter(p -> p.branches() == first.branches()).count();
    String sentence =
        wording.text(
            equal == 1 ? "point.common" : "point.common.several",
            Map.of(
                "count", NumberText.count(problems.size()),
                "equal", NumberText.count(equal),
                "problem", shortened(first.text()),
                "branches", NumberText.count(first.branches())));
    return MainPoint.of(sentence, "common", wording)
        .from(List.of(TableTrace.of(first, first.all(), wording)));
  }

  private static String shortened(String problem) {
    return problem.codePointCount(0, problem.length()) <= MOST_CHARACTERS
        ? problem
        : problem.substring(0, problem.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
