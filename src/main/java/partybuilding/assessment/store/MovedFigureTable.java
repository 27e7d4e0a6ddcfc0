package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.RestatedValues;
import partybuilding.assessment.restatement.Restatement;

/** What publications say has moved. */
final class MovedFigureTable {
  private final Sql sql;

  MovedFigureTable(Sql sql) {
    this.sql = sql;
  }

  void insert(long publication, List<Restatement> moved) {
    sql.insert(
        "insert into moved_figure (publication_number, published_on, assessment_year, table_name,"
            + " figure_key, counted, was, became, causes) values (?,?,?,?,?,?,?,?,?)",
        moved.stream().map(restatement -> cells(publication, restatement)).toList());
  }

  private static List<Object> cells(long publication, Restatement moved) {
    return List.of(
        publication,
        moved.publishedOn(),
        moved.year(),
        moved.table(),
        moved.key(),
        moved.values().counted(),
        moved.values().was(),
        moved.values().now(),
        moved.causes().stream().map(Cause::code).toArray(String[]::new));
  }

  void forget(long publication) {
    sql.update("delete from moved_figure where publication_number = ?", publication);
  }

  List<Restatement> upTo(int reportYear) {
    return sql.query(
        "select moved_figure.* from moved_figure join publication using (publication_number)"
            + " where settled and report_year <= ? order by moved_number",
        MovedFigureTable::restatement,
        reportYear);
  }

  private static Restatement restatement(ResultSet row) throws SQLException {
    Set<Cause> causes =
        Arrays.stream(Sql.elements(row, "causes"))
            .map(Object::toString)
            .map(Cause::of)
            .collect(Collectors.toSet());
    return new Restatement(
        row.getObject("published_on", LocalDate.class),
        row.getInt("assessment_year"),
        row.getString("table_name"),
        row.getString("figure_key"),
        new RestatedValues(
            row.getBoolean("counted"),
            Sql.optionalDouble(row, "was"),
            Sql.optionalDouble(row, "became")),
        causes);
  }
}
