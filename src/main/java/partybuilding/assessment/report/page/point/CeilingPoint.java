package partybuilding.assessment.report.page.point;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.StandingIndex;
import partybuilding.assessment.report.page.standing.SeparationWords;

/** Which dimensions no longer distinguish the branches. */
final class CeilingPoint {
  private CeilingPoint() {}

  /** The sentence; empty if all do. */
  static Optional<MainPoint> of(PageInput input) {
    StandingIndex standings = StandingIndex.of(input.facts());
    List<Separation> flat =
        input.dimensions().stream()
            .flatMap(dimension -> standings.separation(dimension.id()).stream())
            .filter(separation -> separation.ceiling().isPresent())
            .toList();
    PageWording wording = input.wording();
    List<String> sentences =
        List.of(Ceiling.values()).stream()
            .flatMap(ceiling -> sentence(ceiling, flat, wording).stream())
            .toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MainPoint.of(wording.sentences(sentences), "standing", wording)
                .from(flat.stream().map(s -> SeparationWords.trace(s, wording)).toList()));
  }

  private static Optional<String> sentence(
      Ceiling ceiling, List<Separation> flat, PageWording wording) {
    List<String> names =
        flat.stream()
            .filter(separation -> separation.ceiling().filter(ceiling::equals).isPresent())
            .map(separation -> name(ceiling, separation, wording))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.text(
                "point.ceiling." + ceiling.code(), Map.of("dimensions", wording.list(names))));
  }

  private static String name(Ceiling ceiling, Separation separation, PageWording wording) {
    String name = wording.dimension(separation.dimension());
    return ceiling == Ceiling.GOOD_ABOVE_90
        ? wording.text(
            "dimension.score", Map.of("dimension", name, "score", SeparationWords.good(separation)))
        : name;
  }
}
