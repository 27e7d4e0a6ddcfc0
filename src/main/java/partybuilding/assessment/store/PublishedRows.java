package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.FixedFigure;
import partybuilding.assessment.restatement.FixedTable;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.PublishedFigures;
import partybuilding.assessment.restatement.PublishedRow;
import partybuilding.assessment.restatement.Subject;

/** The fixed figures of publications, and what they rest on. */
final class PublishedRows {
  private static final String OF = " where publication_number = ?";

  private final Sql sql;

  PublishedRows(Sql sql) {
    this.sql = sql;
  }

  void insert(long number, PublishedFigures figures) {
    List<List<Object>> grounds = new ArrayList<>();
    figures
        .basis()
        .digests()
        .forEach((g, digest) -> grounds.add(List.of(number, g.kind().code(), g.year(), digest)));
    sql.insert("insert into published_ground values (?,?,?,?)", grounds);
    sql.insert(
        "insert into published_row values (?,?,?,?,?,?,?)",
        figures.rows().stream().map(row -> cells(number, row)).toList());
  }

  private static List<Object> cells(long number, PublishedRow row) {
    Subject subject = row.subject();
    return List.of(
        number,
        subject.table().code(),
        subject.year(),
        subject.branch(),
        subject.dimension(),
        row.figures().keySet().stream().map(FixedFigure::code).toArray(),
        row.figures().values().toArray());
  }

  void forget(long number) {
    sql.update("delete from published_ground" + OF, number);
    sql.update("delete from published_row" + OF, number);
  }

  Basis basis(long number) {
    return new Basis(
        sql
            .query(
                "select * from published_ground" + OF,
                row -> Map.entry(ground(row), row.getString("digest")),
                number)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Ground ground(ResultSet row) throws SQLException {
    return new Ground(Ground.Kind.of(row.getString("kind")), row.getInt("assessment_year"));
  }

  List<PublishedRow> find(long number) {
    return sql.query("select * from published_row" + OF, PublishedRows::row, number);
  }

  static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        FixedTable.of(row.getString("table_name")),
        row.getInt("assessment_year"),
        row.getString("branch"),
        row.getString("dimension"));
  }

  private static PublishedRow row(ResultSet row) throws SQLException {
    Object[] names = Sql.elements(row, "figures");
    Object[] contents = Sql.elements(row, "contents");
    Map<FixedFigure, Double> figures = new EnumMap<>(FixedFigure.class);
    for (int i = 0; i < names.length; i++) {
      figures.put(FixedFigure.of(names[i].toString()), (Double) contents[i]);
    }
    return new PublishedRow(subject(row), figures);
  }
}
