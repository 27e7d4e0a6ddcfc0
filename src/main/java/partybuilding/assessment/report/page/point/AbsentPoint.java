package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.score.Note;

/** Which branches have no score this year, and why: they are missing from the college too. */
final class AbsentPoint {
  /** The most names in a sentence; the branch table holds all of them. */
  private static final int MOST_NAMES = 6;

  private AbsentPoint() {}

  /** The sentence; empty if every branch has a score. */
  static Optional<MainPoint> of(PageInput input) {
    PageWording wording = input.wording();
    List<String> hidden = input.facts().withheld().getOrDefault(input.facts().year(), List.of());
    List<String> sentences = new ArrayList<>();
    if (!hidden.isEmpty()) {
      Map<String, String> values =
          Map.of(
              "branches", input.branchNames(hidden, MOST_NAMES),
              "reason", wording.limit("withheld.reason"));
      sentences.add(wording.text("point.withheld", values));
    }
    for (Note note : List.of(Note.GROUP_MISSING, Note.NO_BALLOTS)) {
      unscored(note, input).ifPresent(sentences::add);
    }
    String section = hidden.isEmpty() ? "branches" : "withheld";
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(MainPoint.of(wording.sentences(sentences), section, wording));
  }

  private static Optional<String> unscored(Note note, PageInput input) {
    List<String> ids =
        input.facts().scores().branches().stream()
            .filter(score -> score.year() == input.facts().year())
            .filter(
                score -> score.score().isEmpty() && score.note().filter(note::equals).isPresent())
            .map(BranchScore::branch)
            .distinct()
            .toList();
    Map<String, String> values = Map.of("branches", input.branchNames(ids, MOST_NAMES));
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(input.wording().text("point.unscored." + note.code(), values));
  }
}
