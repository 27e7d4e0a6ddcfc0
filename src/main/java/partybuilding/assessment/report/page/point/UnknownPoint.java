package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/** What is not known: missing scores, unclear changes, and the limits of scores. */
final class UnknownPoint {
  private UnknownPoint() {}

  /** The sentence; empty if everything is known or there are no scores. */
  static Optional<MainPoint> of(PageInput input) {
    PageWording wording = input.wording();
    List<String> sentences = new ArrayList<>();
    Optional<MainPoint> absent = AbsentPoint.of(input);
    absent.ifPresent(point -> sentences.add(point.sentence()));
    unclear(input).ifPresent(sentences::add);
    if (scored(input) && input.facts().severalYears()) {
      sentences.add(wording.text("point.caveat"));
    }
    String section = absent.map(MainPoint::section).orElse("method");
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(MainPoint.of(wording.sentences(sentences), section, wording));
  }

  private static boolean scored(PageInput input) {
    return input.college().stream().anyMatch(college -> college.score().isPresent());
  }

  /** The number of unclear changes. */
  private static Optional<String> unclear(PageInput input) {
    int unclear = MovedBranches.scores(Verdict.UNCLEAR, input).size();
    Map<String, String> values =
        Map.of(
            "all", NumberText.count(MovedBranches.compared(input).count()),
            "count", NumberText.count(unclear));
    return unclear == 0
        ? Optional.empty()
        : Optional.of(input.wording().text("point.unclear", values));
  }
}
