package partybuilding.assessment.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedRow;

/** A published table as an earlier version packed it: columns, then rows. */
final class PackedTable {
  private PackedTable() {}

  static FigureTable unpack(String name, byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      List<String> columns = new ArrayList<>();
      Set<String> counted = new HashSet<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        columns.add(in.readUTF());
        if (in.readBoolean()) {
          counted.add(columns.get(i));
        }
      }
      return new FigureTable(name, columns, counted, rows(columns.size(), in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PublishedRow> rows(int columns, DataInputStream in) throws IOException {
    int count = in.readInt();
    List<PublishedRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int year = in.readInt();
      String key = in.readUTF();
      List<Double> figures = new ArrayList<>(columns);
      for (int column = 0; column < columns; column++) {
        figures.add(in.readDouble());
      }
      rows.add(new PublishedRow(year, key, figures));
    }
    return rows;
  }
}
