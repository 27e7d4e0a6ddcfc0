package partybuilding.assessment.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.report.column.ReportTable;
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

  /** Whether the report has tables at all. */
  public boolean exist() {
    return Files.exists(Tables.file(ScoreTable.TABLE, folder))
        && Files.exists(Tables.file(RestatementTable.TABLE, folder));
  }

  /** The figures of every table whose figures are compared with later ones, as they are read. */
  public Stream<FigureTable> figures() {
    return TableRegistry.kept().stream()
        .filter(table -> Files.exists(Tables.file(table, folder)))
        .map(this::figures)
        .filter(table -> !table.columns().isEmpty());
  }

  private FigureTable figures(ReportTable<Comparison, ?> table) {
    try (TableFile rows = TableFile.open(table, folder)) {
      return FigureGathering.of(table, reportYear, rows.all(), rows.comparable());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of its branches. */
  public Set<String> branches() throws IOException {
    Set<String> branches = new TreeSet<>();
    try (CsvFileRows rows = CsvFileRows.open(Tables.file(ScoreTable.TABLE, folder))) {
      while (rows.next()) {
        branches.add(rows.cell(BRANCH));
      }
    }
    return branches;
  }

  /** What it says has moved, in the order in which it says so. */
  public List<Restatement> restatements() throws IOException {
    List<Restatement> moved = new ArrayList<>();
    try (CsvFileRows rows = CsvFileRows.open(Tables.file(RestatementTable.TABLE, folder))) {
      while (rows.next()) {
        moved.add(RestatementRow.read(rows));
      }
    }
    return moved;
  }
}
