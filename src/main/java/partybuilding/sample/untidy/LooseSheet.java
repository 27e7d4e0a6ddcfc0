package partybuilding.sample.untidy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvRows;

/** A tidy export while it is made untidy: its rows may be added to and changed. */
final class LooseSheet {
  private final Path file;
  private final List<LooseRow> rows = new ArrayList<>();
  private int header;

  private LooseSheet(Path file) {
    this.file = file;
  }

  /** A row, known by itself and not by its place, which may still move. */
  static final class LooseRow extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    LooseRow(List<String> cells) {
      super(cells);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** Reads a tidy export, which begins with its mark and its header. */
  static LooseSheet read(Path file) throws IOException {
    LooseSheet sheet = new LooseSheet(file);
    try (BufferedReader text = Files.newBufferedReader(file)) {
      text.skip(1);
      CsvRows rows = CsvRows.of(text);
      while (rows.next()) {
        sheet.rows.add(new LooseRow(rows.cells()));
      }
    }
    return sheet;
  }

  String file() {
    return String.valueOf(file.getFileName());
  }

  /** Where a column stands, by any of its names. */
  int column(Stream<String> names) {
    return names
        .mapToInt(rows.get(header)::indexOf)
        .filter(place -> place >= 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such column in " + file()));
  }

  /** Where a column of fixed meaning stands. */
  int column(Column column) {
    return column(column.names());
  }

  LooseRow header() {
    return rows.get(header);
  }

  /** How many rows stand below the header. */
  int size() {
    return rows.size() - header - 1;
  }

  /** A row below the header, counted from 0. */
  LooseRow row(int place) {
    return rows.get(header + 1 + place);
  }

  /** Puts a row above the header. */
  void title(List<String> cells) {
    rows.add(header++, new LooseRow(cells));
  }

  /** Puts a row below the one at a place. */
  LooseRow insert(int place, List<String> cells) {
    LooseRow row = new LooseRow(cells);
    rows.add(Math.min(header + 2 + place, rows.size()), row);
    return row;
  }

  /** Puts a row below all others. */
  LooseRow append(List<String> cells) {
    LooseRow row = new LooseRow(cells);
    rows.add(row);
    return row;
  }

  /** The line on which a row begins. */
  long line(LooseRow wanted) {
    long line = 1;
    for (LooseRow row : rows) {
      if (row.equals(wanted)) {
        return line;
      }
      line += 1 + row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
    throw new IllegalArgumentException("no such row in " + file());
  }

  /** Writes the file anew. */
  void save(SavedAs form) throws IOException {
    Files.write(file, form.bytes(rows));
  }
}
