package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.FixedFigure;
import partybuilding.assessment.restatement.Restatement;

/** What publications say has moved. */
final class RestatementTable {
  private final Sql sql;

  RestatementTable(Sql sql) {
    this.sql = sql;
  }

  void insert(long publication, List<Restatement> moved) {
    sql.insert(
        "insert into restatement (publication_number, published_on, table_name, assessment_year,"
            + " branch, dimension, figure, was, became, causes) values (?,?,?,?,?,?,?,?,?,?)",
        moved.stream().map(restatement -> cells(publication, restatement)).toList());
  }

  private static List<Object> cells(long publication, Restatement moved) {
    return List.of(
        publication,
        moved.publishedOn(),
        moved.subject().table().code(),
        moved.subject().year(),
        moved.subject().branch(),
        moved.subject().dimension(),
        moved.figure().code(),
        moved.was(),
        moved.now(),
        moved.causes().stream().map(Cause::code).toArray());
  }

  void forget(long publication) {
    sql.update("delete from restatement where publication_number = ?", publication);
  }

  List<Restatement> upTo(int reportYear) {
    return sql.query(
        "select restatement.* from restatement join publication using (publication_number)"
            + " where settled and report_year <= ? order by restatement_number",
        RestatementTable::restatement,
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
        PublishedRows.subject(row),
        FixedFigure.of(row.getString("figure")),
        Sql.optionalDouble(row, "was"),
        Sql.optionalDouble(row, "became"),
        causes);
  }
}
