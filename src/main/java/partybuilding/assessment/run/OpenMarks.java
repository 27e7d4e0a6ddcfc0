package partybuilding.assessment.run;

import java.nio.file.Path;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.report.publication.PublicationFolder;
import partybuilding.assessment.store.PublicationTable.Mark;

/**
 * Whether reports were published whose runs ended before they could say so. Only the folder that
 * they were put into tells: others on the same state have none, or another one by the same path.
 */
record OpenMarks(PublicationFolder reports) {
  boolean published(Mark report) {
    return reports.find(report.place()).filter(folder -> holds(folder, report)).isPresent();
  }

  boolean neverPublished(Mark report) {
    return reports.find(report.place()).filter(folder -> !holds(folder, report)).isPresent();
  }

  private static boolean holds(Path folder, Mark report) {
    return Publication.find(folder)
        .filter(there -> there.runDigest().equals(report.runDigest()))
        .isPresent();
  }
}
