package partybuilding.assessment.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.run.Outputs;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.Restatement;

/**
 * The tables of a published report, read back. They hold every figure that later reports are held
 * against, in full.
 *
 * @param folder of the tables
 * @param reportYear the report's
 */
public record PublishedTables(Path folder, int reportYear) {
  private static final String BRANCH = "branch_id";

  /** Those in the folder of a report. */
  public static PublishedTables of(Path report, int reportYear) {
    return new PublishedTables(report.resolve(TableName.FOLDER), reportYear);
  }

  /** Whether the tables that are read are those that a record lists, with the same bytes. */
  public boolean areVouchedForBy(Run run) throws IOException {
    Map<String, String> named = new HashMap<>();
    run.outputs()
        .forEach(
            (file, digest) -> {
              if (file.startsWith(TableName.FOLDER + "/")) {
                named.put(file.substring(TableName.FOLDER.length() + 1), digest);
              }
            });
    return Files.isDirectory(folder)
        && named.keySet().containsAll(files())
        && Outputs.of(folder).entrySet().containsAll(named.entrySet());
  }

  /** Whether the report has tables at all. */
  public boolean exist() {
    return Files.exists(Tables.file(ScoreTable.TABLE, folder))
        && Files.exists(Tables.file(RestatementTable.TABLE, folder));
  }

  /** The files that are read, as far as they are there. */
  private Set<String> files() {
    return Stream.concat(
            Stream.of(ScoreTable.TABLE, RestatementTable.TABLE), TableRegistry.kept().stream())
        .map(table -> Tables.file(table, folder))
        .filter(Files::exists)
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toSet());
  }

  /**
   * Applies a function to the figures of each table that is compared with later ones; empty if a
   * file is not a table.
   */
  public <T> Optional<List<T>> figures(Function<FigureTable, T> made) throws IOException {
    return read(
        () ->
            TableRegistry.kept().stream()
                .filter(table -> Files.exists(Tables.file(table, folder)))
                .map(this::figures)
                .filter(table -> !table.columns().isEmpty())
                .map(made)
                .toList());
  }

  private FigureTable figures(ReportTable<Comparison, ?> table) {
    try (TableFile rows = TableFile.open(table, folder)) {
      return FigureGathering.of(table, reportYear, rows.all(), rows.comparable());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of its branches; empty if the file is not a table. */
  public Optional<Set<String>> branches() throws IOException {
    return read(
        () -> {
          Set<String> branches = new TreeSet<>();
          try (CsvFileRows rows = CsvFileRows.open(Tables.file(ScoreTable.TABLE, folder))) {
            while (rows.next()) {
              branches.add(rows.cell(BRANCH));
            }
          }
          return branches;
        });
  }

  /** What it says has moved, in the order in which it says so; empty if it says no such thing. */
  public Optional<List<Restatement>> restatements() throws IOException {
    Optional<List<Optional<Restatement>>> rows =
        read(
            () -> {
              try (TableFile table = TableFile.open(RestatementTable.TABLE, folder)) {
                return table.all().map(row -> new RestatementRow(row).restatement()).toList();
              }
            });
    return rows.filter(all -> all.stream().allMatch(Optional::isPresent))
        .map(all -> all.stream().flatMap(Optional::stream).toList());
  }

  /** Reads files that may have been edited by anyone. */
  private interface Reading<T> {
    T take() throws IOException;
  }

  private static <T> Optional<T> read(Reading<T> reading) throws IOException {
    try {
      return Optional.of(reading.take());
    } catch (UncheckedIOException e) {
      return noTable(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      return noTable(e);
    }
  }

  private static <T> Optional<T> noTable(IOException fault) throws IOException {
    if (fault instanceof CsvFault || fault instanceof CharacterCodingException) {
      return Optional.empty();
    }
    throw fault;
  }
}
