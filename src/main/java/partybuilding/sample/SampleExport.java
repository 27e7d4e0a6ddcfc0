package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.plan.ExportWording;

/**
 * An export of the sample: its rows of each year, and each of its columns, which is declared once
 * with what it says of a row.
 *
 * @param <R> the rows
 */
final class SampleExport<R> implements SampleFile {
  private final ExportKind kind;
  private final ExportWording wording;
  private final IntFunction<Stream<R>> rows;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, String>> cells = new ArrayList<>();

  /** An export without a column yet. */
  SampleExport(ExportKind kind, ExportWording wording, IntFunction<Stream<R>> rows) {
    this.kind = kind;
    this.wording = wording;
    this.rows = rows;
  }

  /** The same with one more column at the right, which must be one of the kind. */
  SampleExport<R> column(Column column, Function<R, String> cell) {
    if (!kind.columns().contains(column)) {
      throw new IllegalArgumentException(kind.code() + " has no column " + column.code());
    }
    columns.add(column);
    cells.add(cell);
    return this;
  }

  /** Writes it under its canonical name. */
  @Override
  public void write(Path folder, int year) throws IOException {
    List<String> header = columns.stream().map(wording::column).toList();
    try (CsvFileWriter csv = CsvFileWriter.create(folder.resolve(kind.file(year)), header)) {
      for (Iterator<R> all = rows.apply(year).iterator(); all.hasNext(); ) {
        R row = all.next();
        csv.row(cells.stream().map(cell -> cell.apply(row)).toList());
      }
    }
  }
}
