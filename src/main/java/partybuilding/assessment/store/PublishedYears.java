package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;
import partybuilding.assessment.store.PublicationTable.Mark;

/**
 * The evaluations of years as they were published, each time they were published anew. Whatever is
 * published of a year later is held against all of them. They are kept before the report is put in
 * its place and settled after, as publications are.
 */
public final class PublishedYears {
  private static final String PREFIX = "published_";
  private static final List<BlockShape<?>> SHAPES = KeptShapes.of(ExportKind.EVALUATIONS);

  private final Sql sql;

  PublishedYears(Sql sql) {
    this.sql = sql;
  }

  /**
   * A year as it was published.
   *
   * @param number what it is kept under
   * @param year the assessment year
   * @param origin what its figures came from
   * @param format of what is kept of it
   * @param mark of the publication
   * @param settled whether the report stands in its place
   */
  public record PublishedYear(
      int number, int year, Origin origin, String format, Mark mark, boolean settled) {
    /** Whether its figures can be read by this version. */
    public boolean readable() {
      return format.equals(PublishedYears.format());
    }
  }

  /**
   * What a year's figures come from.
   *
   * @param sha256 of the year's evaluations
   * @param rules the fingerprint of the rules in force
   */
  public record Origin(String sha256, String rules) {}

  private static String format() {
    return Fingerprint.of(
        SHAPES.stream().map(BlockShape::format).collect(Collectors.joining("\n")));
  }

  /** A year's, the oldest first, those of publications that are not settled too. */
  public List<PublishedYear> of(int year) {
    return sql.query(
        "select * from published_year where assessment_year = ? order by published_year_number",
        PublishedYears::published,
        year);
  }

  /** Those of publications that are not settled. */
  public List<PublishedYear> open() {
    return sql.query(
        "select * from published_year where not settled order by published_year_number",
        PublishedYears::published);
  }

  private static PublishedYear published(ResultSet row) throws SQLException {
    return new PublishedYear(
        row.getInt("published_year_number"),
        row.getInt("assessment_year"),
        new Origin(row.getString("sha256"), row.getString("rules")),
        row.getString("format"),
        new Mark(row.getString("run_digest"), row.getString("folder")),
        row.getBoolean("settled"));
  }

  /** Its figures. */
  public YearFigures figures(PublishedYear published) {
    return new YearFiguresTable(sql, PREFIX).find(published.number(), published.year());
  }

  /** Its effects. */
  public YearStandings standings(PublishedYear published) {
    YearStandings kept = new StandingTable(sql, PREFIX).find(published.number());
    return new YearStandings(published.year(), kept.standings());
  }

  /** How many ballots counted. */
  public List<GroupBallots> ballots(PublishedYear published) {
    return new YearlyTable<>(sql, GroupBallotsRows.SHAPE, PREFIX).find(published.number());
  }

  /** Whether it is what is kept of the year now, byte for byte. */
  public boolean stands(PublishedYear published) {
    return published.readable()
        && SHAPES.stream().allMatch(shape -> sameContents(shape.name(), published));
  }

  private boolean sameContents(String table, PublishedYear published) {
    return sql.query(
                "select 1 from "
                    + table
                    + " now join "
                    + PREFIX
                    + table
                    + " was on now.assessment_year = ? and was.assessment_year = ?"
                    + " where now.contents = was.contents",
                row -> row.getInt(1),
                published.year(),
                published.number())
            .size()
        == 1;
  }

  /** Keeps what is kept of a year now as about to be published. */
  public void keep(int year, Origin origin, Mark mark) {
    sql.update(
        "insert into published_year (assessment_year, sha256, rules, format, run_digest, folder,"
            + " settled) values (?,?,?,?,?,?,false)",
        year,
        origin.sha256(),
        origin.rules(),
        format(),
        mark.runDigest(),
        mark.place());
    List<PublishedYear> all = of(year);
    int number = all.get(all.size() - 1).number();
    for (BlockShape<?> shape : SHAPES) {
      sql.update(
          "insert into "
              + PREFIX
              + shape.name()
              + " select cast(? as int), contents from "
              + shape.name()
              + " where assessment_year = ?",
          number,
          year);
    }
  }

  /** The report stands in its folder. */
  public void settle(Mark mark) {
    sql.update(
        "update published_year set settled = true where run_digest = ? and folder = ?",
        mark.runDigest(),
        mark.place());
  }

  /** It was never published, or what was published is withdrawn. */
  public void forget(PublishedYear published) {
    for (BlockShape<?> shape : SHAPES) {
      sql.update(
          "delete from " + PREFIX + shape.name() + " where assessment_year = ?",
          published.number());
    }
    sql.update("delete from published_year where published_year_number = ?", published.number());
  }
}
