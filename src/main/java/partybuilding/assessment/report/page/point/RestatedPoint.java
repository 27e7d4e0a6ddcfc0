package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.restatement.Restatement;

/** The number of published figures that this report changes. */
final class RestatedPoint {
  private RestatedPoint() {}

  /** The sentence; empty if none changed. */
  static Optional<MainPoint> of(PageInput input) {
    List<Restatement> own =
        input.facts().sources().restatements().stream()
            .filter(moved -> moved.firstListedOn(input.facts().asOf()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    PageWording wording = input.wording();
    List<String> years =
        own.stream().map(Restatement::year).sorted().distinct().map(String::valueOf).toList();
    Map<String, String> values =
        Map.of("count", NumberText.count(own.size()), "years", wording.list(years));
    return Optional.of(MainPoint.of(wording.text("point.restated", values), "data", wording));
  }
}
