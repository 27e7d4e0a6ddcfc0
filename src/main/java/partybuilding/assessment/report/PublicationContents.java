package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.run.RunSubject;
import partybuilding.assessment.report.table.PublishedTables;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedReport;
import partybuilding.assessment.restatement.Restatement;

/**
 * The content of a published report that later reports are compared with if the state has not kept
 * it.
 *
 * @param run its record
 * @param report what it is about
 * @param restatements the restatements that it lists
 * @param tables its tables
 */
public record PublicationContents(
    Run run, PublishedReport report, List<Restatement> restatements, PublishedTables tables) {
  public PublicationContents {
    restatements = List.copyOf(restatements);
  }

  /**
   * Reads a year's report for the leadership; empty if the record is of another report or does not
   * state its basis, or if the tables were changed since publication.
   */
  public static Optional<PublicationContents> read(int year, Path folder) throws IOException {
    Optional<Run> run = RunFile.find(folder);
    Optional<RunSubject> subject =
        run.flatMap(record -> record.subjectOf(year, Readership.LEADERSHIP.code()));
    PublishedTables tables = PublishedTables.of(folder, year);
    return subject.isPresent() && tables.exist() && tables.areVouchedForBy(run.get())
        ? of(run.get(), subject.get(), tables)
        : Optional.empty();
  }

  private static Optional<PublicationContents> of(
      Run run, RunSubject subject, PublishedTables tables) throws IOException {
    Optional<Set<String>> branches = tables.branches();
    Optional<List<Restatement>> moved = tables.restatements();
    return branches.isEmpty() || moved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PublicationContents(
                run,
                new PublishedReport(subject.year(), subject.asOf(), branches.get(), run.basis()),
                moved.get(),
                tables));
  }

  /**
   * Applies a function to the figures of each of its tables; empty if one of the files is not a
   * table.
   */
  public <T> Optional<List<T>> figures(Function<FigureTable, T> made) throws IOException {
    return tables.figures(made);
  }
}
