package partybuilding.assessment.report.page.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.score.Note;

/** Why two years of the college cannot be compared in a dimension. */
public final class Incomparable {
  private Incomparable() {}

  /**
   * The reason: the note of the comparison, else the notes of both years' scores, else that the
   * rules differ.
   *
   * @param bar the note beside the step
   */
  public static String reason(
      Optional<Note> bar, CollegeScore now, int earlierYear, PageInput input) {
    PageWording wording = input.wording();
    return bar.filter(Note::ofChange)
        .map(wording::note)
        .orElseGet(() -> reason(now, earlierYear, input));
  }

  private static String reason(CollegeScore now, int earlierYear, PageInput input) {
    PageWording wording = input.wording();
    List<Obstacle> obstacles =
        Stream.concat(
                input.facts().scores().findCollege(earlierYear, now.dimension()).stream(),
                Stream.of(now))
            .flatMap(score -> obstacle(score, wording).stream())
            .toList();
    if (obstacles.isEmpty()) {
      return wording.text("incomparable.rules");
    }
    List<String> reasons = obstacles.stream().map(Obstacle::reason).distinct().toList();
    return obstacles.size() > reasons.size()
        ? reasons.get(0)
        : String.join(
            wording.text("incomparable.separator"),
            obstacles.stream().map(o -> o.inYear(wording)).toList());
  }

  /** Why a year's score has no interval. */
  private record Obstacle(int year, String reason) {
    String inYear(PageWording wording) {
      return wording.text(
          "incomparable.year", Map.of("year", Integer.toString(year), "reason", reason));
    }
  }

  private static Optional<Obstacle> obstacle(CollegeScore score, PageWording wording) {
    return score
        .note()
        .filter(note -> !note.ofChange())
        .map(note -> new Obstacle(score.year(), wording.note(note)));
  }
}
