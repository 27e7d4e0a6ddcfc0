package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedRow;

/** Figures of publications as earlier versions kept them: three tables, one line per row. */
final class PublishedRows {
  private static final Set<String> NOT_COUNTED =
      Set.of("score", "good_share", "good_or_fairly_good_share");

  private final Sql sql;

  PublishedRows(Sql sql) {
    this.sql = sql;
  }

  void forget(long publication) {
    sql.update("delete from published_row where publication_number = ?", publication);
  }

  Optional<FigureTable> find(long publication, String table) {
    List<Line> lines =
        sql.query(
            "select * from published_row where publication_number = ? and table_name = ?",
            PublishedRows::line,
            publication,
            table);
    return lines.isEmpty() ? Optional.empty() : Optional.of(table(table, lines));
  }

  /** One line: what is withheld or missing has no column in it. */
  private record Line(int year, String key, List<String> columns, List<Double> figures) {
    double figure(String column) {
      int place = columns.indexOf(column);
      return place < 0 ? Double.NaN : figures.get(place);
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    String branch = row.getString("branch");
    String dimension = row.getString("dimension");
    return new Line(
        row.getInt("assessment_year"),
        branch.isEmpty() ? dimension : branch + "/" + dimension,
        Arrays.stream(Sql.elements(row, "figures")).map(Object::toString).toList(),
        Arrays.stream(Sql.elements(row, "contents")).map(Double.class::cast).toList());
  }

  private static FigureTable table(String name, List<Line> lines) {
    Set<String> columns = new TreeSet<>();
    lines.forEach(line -> columns.addAll(line.columns()));
    Set<String> counted = new HashSet<>(columns);
    counted.removeAll(NOT_COUNTED);
    List<PublishedRow> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Double> figures = columns.stream().map(line::figure).toList();
      rows.add(new PublishedRow(line.year(), line.key(), figures));
    }
    return new FigureTable(name, List.copyOf(columns), counted, rows);
  }
}
