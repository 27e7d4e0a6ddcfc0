package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.score.Note;

/** Which branches have no score this year, and why: they are missing from the college too. */
final class AbsentPoint {
  /** More names than these would bury the sentence; the branch table holds them all. */
  private static final int MOST_NAMES = 6;

  private AbsentPoint() {}

  /** Empty where every branch has a score. */
  static Optional<Point> of(Material material) {
    Wording wording = material.wording();
    List<String> hidden =
        material.facts().withheld().getOrDefault(material.facts().year(), List.of());
    List<String> sentences = new ArrayList<>();
    if (!hidden.isEmpty()) {
      Map<String, String> values =
          Map.of(
              "branches", material.branchNames(hidden, MOST_NAMES),
              "reason", wording.limit("withheld.reason"));
      sentences.add(wording.text("point.withheld", values));
    }
    for (Note note : List.of(Note.GROUP_MISSING, Note.NO_BALLOTS)) {
      unscored(note, material).ifPresent(sentences::add);
    }
    String section = hidden.isEmpty() ? "branches" : "withheld";
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(Point.of(wording.sentences(sentences), section, wording));
  }

  private static Optional<String> unscored(Note note, Material material) {
    List<String> ids =
        material.facts().scores().stream()
            .filter(score -> score.year() == material.facts().year())
            .filter(
                score -> score.score().isEmpty() && score.note().filter(note::equals).isPresent())
            .map(BranchScore::branch)
            .distinct()
            .toList();
    Map<String, String> values = Map.of("branches", material.branchNames(ids, MOST_NAMES));
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(material.wording().text("point.unscored." + note.code(), values));
  }
}
