package partybuilding.assessment.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.restatement.PublishedFigures;
import partybuilding.assessment.restatement.Restatement;

/**
 * What was published, and what of it moved. A publication is kept before it is put in its place and
 * settled after; one that was broken off between can be told by its folder, and is settled or
 * forgotten by the next run.
 */
public final class PublicationTable {
  private static final String OF = " where publication_number = ?";

  private final Sql sql;
  private final PublishedRows rows;
  private final RestatementTable restatements;

  PublicationTable(Sql sql) {
    this.sql = sql;
    this.rows = new PublishedRows(sql);
    this.restatements = new RestatementTable(sql);
  }

  /**
   * A publication as it is known again.
   *
   * @param runDigest of its inputs, rules and options
   * @param folder where it is put
   */
  public record Mark(String runDigest, Path folder) {}

  /** Keeps what is about to be published, with what it says has moved. */
  public void keep(Mark mark, PublishedFigures figures, List<Restatement> moved) {
    sql.update(
        "insert into publication (report_year, as_of, run_digest, folder, settled)"
            + " values (?,?,?,?,false)",
        figures.reportYear(),
        figures.asOf(),
        mark.runDigest(),
        mark.folder().toString());
    long number = unsettled().get(0);
    rows.insert(number, figures);
    restatements.insert(number, moved);
  }

  /** The publications that were kept and not settled. */
  public List<Mark> open() {
    return sql.query(
        "select run_digest, folder from publication where not settled", PublicationTable::mark);
  }

  /** They stand in their folders: from now on they are what later reports are held against. */
  public void settle(Mark mark) {
    for (long number : unsettled(mark)) {
      for (long earlier : replacedBy(number)) {
        rows.forget(earlier);
      }
      sql.update("update publication set settled = true" + OF, number);
    }
  }

  /** They were never published. */
  public void forget(Mark mark) {
    for (long number : unsettled(mark)) {
      rows.forget(number);
      restatements.forget(number);
      sql.update("delete from publication" + OF, number);
    }
  }

  /** What a report of this year is held against: the newest publication of then or before. */
  public Optional<PublishedFigures> latest(int reportYear) {
    return sql
        .query(
            "select * from publication where settled and report_year <= ?"
                + " order by report_year desc, publication_number desc limit 1",
            this::figures,
            reportYear)
        .stream()
        .findFirst();
  }

  /** What the reports up to this year say has moved, in the order in which they said so. */
  public List<Restatement> restatements(int reportYear) {
    return restatements.upTo(reportYear);
  }

  private List<Long> unsettled() {
    return sql.query(
        "select publication_number from publication where not settled"
            + " order by publication_number desc",
        row -> row.getLong(1));
  }

  private List<Long> unsettled(Mark mark) {
    return sql.query(
        "select publication_number from publication where not settled and run_digest = ?"
            + " and folder = ?",
        row -> row.getLong(1),
        mark.runDigest(),
        mark.folder().toString());
  }

  private List<Long> replacedBy(long number) {
    return sql.query(
        "select earlier.publication_number from publication earlier join publication later"
            + " on earlier.report_year = later.report_year"
            + " and earlier.publication_number < later.publication_number"
            + " where later.publication_number = ?",
        row -> row.getLong(1),
        number);
  }

  private static Mark mark(ResultSet row) throws SQLException {
    return new Mark(row.getString("run_digest"), Path.of(row.getString("folder")));
  }

  private PublishedFigures figures(ResultSet row) throws SQLException {
    long number = row.getLong("publication_number");
    return new PublishedFigures(
        row.getInt("report_year"),
        row.getObject("as_of", LocalDate.class),
        rows.basis(number),
        rows.find(number));
  }
}
