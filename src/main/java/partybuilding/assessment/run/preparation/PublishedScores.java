package partybuilding.assessment.run.preparation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.PublicationContents;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.ending.RunFailure;

/**
 * The scores that the report of a year has published. Only published scores are printed, as scores
 * that differ from them by a few ballots would disclose these ballots.
 *
 * @param file the table
 * @param sha256 of it
 */
record PublishedScores(Path file, String sha256) {
  private static final String TABLE = TableName.SCORES.path();

  /** The scores in a folder of reports; empty if that year's report or its table is missing. */
  static Optional<PublishedScores> find(Path reports, int year) {
    Path report = reports.resolve(Readership.LEADERSHIP.folder(year));
    try {
      return PublicationContents.read(year, report)
          .flatMap(contents -> Optional.ofNullable(contents.run().outputs().get(TABLE)))
          .map(sha256 -> new PublishedScores(report.resolve(TABLE), sha256));
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }
}
