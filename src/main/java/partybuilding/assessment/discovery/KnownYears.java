package partybuilding.assessment.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.NoMeetingYear;
import partybuilding.assessment.notice.FileNotice.YearWithoutEvaluations;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/**
 * The years that the exports of a folder are of.
 *
 * @param exports in the order of kind, then year
 * @param unread the files that were not read
 */
record KnownYears(List<Export> exports, UnreadFiles unread) {
  private static final Set<ExportKind> OF_MEETINGS =
      EnumSet.of(ExportKind.DEBRIEFS, ExportKind.COMMENTS, ExportKind.TURNOUT);

  private static final Finding NO_MEETING_YEAR =
      Finding.of(new NoMeetingYear(Place.of("evaluations-YYYY.csv")));

  /** Every year with evaluations, ascending. */
  List<Integer> withEvaluations() {
    return exports.stream()
        .filter(e -> e.kind() == ExportKind.EVALUATIONS)
        .map(Export::year)
        .toList();
  }

  /** As {@link DataFolder#reportYear} says. */
  int reportYear(Optional<Integer> asked) {
    List<Integer> years = withEvaluations();
    int year = asked.orElse(years.get(years.size() - 1));
    List<Finding> reasons = new ArrayList<>();
    if (!years.contains(year)) {
      reasons.add(Finding.of(withoutEvaluations(year)));
    }
    reasons.addAll(unread.missedBy(year, asked));
    if (!reasons.isEmpty()) {
      throw new ExportsRefused(unread.andOthers(reasons));
    }
    return year;
  }

  /** As {@link DataFolder#meetingYear} says. */
  int meetingYear(Optional<Integer> asked) {
    int year =
        asked
            .or(() -> newest(Set.of(ExportKind.EVALUATIONS)).map(newest -> newest + 1))
            .or(() -> newest(OF_MEETINGS).map(newest -> newest + 1))
            .orElseThrow(() -> new ExportsRefused(unread.andOthers(List.of(NO_MEETING_YEAR))));
    List<Finding> missed = unread.missedBy(year - 1, asked.map(meeting -> meeting - 1));
    if (!missed.isEmpty()) {
      throw new ExportsRefused(unread.andOthers(missed));
    }
    return year;
  }

  private Optional<Integer> newest(Set<ExportKind> kinds) {
    return exports.stream()
        .filter(export -> kinds.contains(export.kind()))
        .map(Export::year)
        .max(Comparator.naturalOrder());
  }

  private YearWithoutEvaluations withoutEvaluations(int year) {
    String known = String.join(", ", withEvaluations().stream().map(String::valueOf).toList());
    return new YearWithoutEvaluations(
        Place.of(ExportKind.EVALUATIONS.file(year)), Integer.toString(year), known);
  }
}
