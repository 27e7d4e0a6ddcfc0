package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.run.RunSubject;
import partybuilding.assessment.report.table.PublishedTables;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedReport;
import partybuilding.assessment.restatement.Restatement;

/**
 * What a published report says of itself: enough to hold later reports against it, where nothing
 * else is kept.
 *
 * @param run its record
 * @param report what it is about
 * @param tables its tables
 */
public record PublicationContents(Run run, PublishedReport report, PublishedTables tables) {
  private static final String TABLES = "tables";

  /**
   * Those of the report in a folder; empty if its record does not say what its figures rest on, or
   * its tables are not there as they were published.
   */
  public static Optional<PublicationContents> read(Path folder) throws IOException {
    Optional<Run> run = RunFile.find(folder);
    Optional<RunSubject> subject = run.flatMap(Run::subject);
    if (subject.isEmpty() || run.get().basis().digests().isEmpty()) {
      return Optional.empty();
    }
    PublishedTables tables = new PublishedTables(folder.resolve(TABLES), subject.get().year());
    return tables.exist() && intact(folder, run.get())
        ? Optional.of(of(run.get(), subject.get(), tables))
        : Optional.empty();
  }

  private static boolean intact(Path folder, Run run) throws IOException {
    for (Map.Entry<String, String> output : run.outputs().entrySet()) {
      if (output.getKey().startsWith(TABLES + "/")) {
        Path file = folder.resolve(output.getKey());
        if (!Files.isRegularFile(file) || !Fingerprint.of(file).equals(output.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  private static PublicationContents of(Run run, RunSubject subject, PublishedTables tables)
      throws IOException {
    return new PublicationContents(
        run,
        new PublishedReport(subject.year(), subject.asOf(), tables.branches(), run.basis()),
        tables);
  }

  /** The figures of its tables, as they are read. */
  public Stream<FigureTable> figures() {
    return tables.figures();
  }

  /** What it says has moved. */
  public List<Restatement> restatements() throws IOException {
    return tables.restatements();
  }
}
