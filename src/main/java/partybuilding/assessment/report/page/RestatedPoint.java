package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.restatement.Restatement;

/** How many published figures this report moves. */
final class RestatedPoint {
  private RestatedPoint() {}

  /** Empty where none moved. */
  static Optional<Point> of(Material material) {
    List<Restatement> own =
        material.facts().restatements().stream()
            .filter(moved -> moved.firstListedOn(material.facts().asOf()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = material.wording();
    List<String> years =
        own.stream().map(Restatement::year).sorted().distinct().map(String::valueOf).toList();
    Map<String, String> values =
        Map.of("count", Numbers.count(own.size()), "years", wording.list(years));
    return Optional.of(Point.of(wording.text("point.restated", values), "data", wording));
  }
}
