package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.restatement.FigureTable;
import partybuilding.assessment.restatement.PublishedReport;
import partybuilding.assessment.restatement.Restatement;
import partybuilding.assessment.restatement.SharedTable;

/**
 * What was published, and what of it moved. A publication is kept before it is put in its place and
 * settled after; one that was broken off between can be told by its folder, and is settled or
 * forgotten by the next run.
 */
public final class PublicationTable {
  private static final String OF = " where publication_number = ?";

  private final Sql sql;
  private final PublishedGrounds grounds;
  private final KeptTables tables;
  private final MovedFigureTable restatements;
  private final SharedTableRows shared;

  PublicationTable(Sql sql) {
    this.sql = sql;
    this.grounds = new PublishedGrounds(sql);
    this.tables = new KeptTables(sql);
    this.restatements = new MovedFigureTable(sql);
    this.shared = new SharedTableRows(sql);
  }

  /**
   * A publication as it is known again.
   *
   * @param runDigest of its inputs, rules and options
   * @param place where it is put, by a name that is the same on every machine
   */
  public record Mark(String runDigest, String place) {}

  /**
   * A publication that is kept.
   *
   * @param number of the publication
   * @param report what it is
   */
  public record KeptPublication(long number, PublishedReport report) {}

  /** Keeps that a report is about to be published. Its tables and what moved are added to it. */
  public KeptPublication keep(Mark mark, PublishedReport report) {
    sql.update(
        "insert into publication (report_year, as_of, run_digest, folder, settled, branches)"
            + " values (?,?,?,?,false,?)",
        report.year(),
        report.asOf(),
        mark.runDigest(),
        mark.place(),
        report.branches().stream().sorted().toArray(String[]::new));
    long number = unsettled().get(0);
    grounds.insert(number, report.basis());
    return new KeptPublication(number, report);
  }

  /** Makes a table ready to be kept; whatever the thread, for it touches nothing that is kept. */
  public static KeptTables.Packed pack(FigureTable table) {
    return KeptTables.pack(table);
  }

  /** Keeps one of its tables. */
  public void add(KeptPublication publication, KeptTables.Packed table) {
    tables.insert(publication.number(), table);
  }

  /** Keeps the rows of one of its tables for other programs. */
  public void add(KeptPublication publication, SharedTable table) {
    shared.insert(publication.number(), table);
  }

  /** Keeps what it says has moved. */
  public void add(KeptPublication publication, List<Restatement> moved) {
    restatements.insert(publication.number(), moved);
  }

  /** A table of a publication; empty if the publication has none of that name. */
  public Optional<FigureTable> find(KeptPublication publication, String table) {
    return tables.find(publication.number(), table);
  }

  /** The publications that were kept and not settled. */
  public List<Mark> open() {
    return sql.query(
        "select run_digest, folder from publication where not settled", PublicationTable::mark);
  }

  /** They stand in their folders: from now on they are what later reports are held against. */
  public void settle(Mark mark) {
    for (long number : unsettled(mark)) {
      replacedBy(number).forEach(this::forgetFigures);
      sql.update("update publication set settled = true" + OF, number);
    }
  }

  /** They were never published. */
  public void forget(Mark mark) {
    for (long number : unsettled(mark)) {
      forgetFigures(number);
      restatements.forget(number);
      sql.update("delete from publication" + OF, number);
    }
  }

  private void forgetFigures(long number) {
    grounds.forget(number);
    tables.forget(number);
    shared.forget(number);
  }

  /** What a report of this year is held against: the newest publication of then or before. */
  public Optional<KeptPublication> latest(int reportYear) {
    return sql
        .query(
            "select * from publication where settled and report_year <= ?"
                + " order by report_year desc, publication_number desc limit 1",
            this::kept,
            reportYear)
        .stream()
        .findFirst();
  }

  /** Whether any report of this year is known. */
  public boolean keeps(int reportYear) {
    return latest(reportYear).filter(kept -> kept.report().year() == reportYear).isPresent();
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
        mark.place());
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
    return new Mark(row.getString("run_digest"), row.getString("folder"));
  }

  private KeptPublication kept(ResultSet row) throws SQLException {
    long number = row.getLong("publication_number");
    return new KeptPublication(
        number,
        new PublishedReport(
            row.getInt("report_year"),
            row.getObject("as_of", LocalDate.class),
            branches(row),
            grounds.find(number)));
  }

  /** Earlier versions kept none. */
  private static Set<String> branches(ResultSet row) throws SQLException {
    Set<String> branches = new HashSet<>();
    if (row.getArray("branches") != null) {
      for (Object branch : Sql.elements(row, "branches")) {
        branches.add(branch.toString());
      }
    }
    return branches;
  }
}
