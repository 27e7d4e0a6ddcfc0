package partybuilding.assessment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.report.ReportsIndex;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.run.ending.RunOutcome;

/**
 * Keeps the page over the reports of all years true: to what was published, and to what was taken
 * away by hand.
 */
public record IndexMaking(PublicationFolder reports, Progress progress, Program program) {
  /** The report stands as it does, whether the page can be written or not. */
  public RunOutcome after(RunOutcome outcome) {
    Path page = reports.path().resolve(ReportsIndex.FILE_NAME);
    try {
      Optional<ReportsIndex> index = ReportsIndex.of(reports.path(), program.identity());
      if (index.isPresent() && !index.get().standsIn(page)) {
        reports.replace(ReportsIndex.FILE_NAME, index.get()::write);
      }
    } catch (IOException e) {
      progress.unlisted(page);
    }
    return outcome;
  }
}
