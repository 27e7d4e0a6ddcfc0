package partybuilding.assessment.report.page.index;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports of a year.
 *
 * @param year the assessment year
 * @param leadership the whole college's
 * @param branch the folders of the branches
 */
public record RecordedYear(
    int year, Optional<RecordedReport> leadership, Optional<RecordedReport> branch) {
  /** The reports of the year, the whole college's first. */
  public Stream<RecordedReport> reports() {
    return Stream.concat(leadership.stream(), branch.stream());
  }
}
