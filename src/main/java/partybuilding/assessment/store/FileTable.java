package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** Which yearly files were read, under which rules, and what was found in them. */
public final class FileTable {
  static final List<String> TABLES = List.of("finding_count", "finding", "yearly_file");

  private static final Comparator<FindingCount> BY_PLACE =
      Comparator.comparing(FindingCount::file)
          .thenComparing(count -> count.severity().code())
          .thenComparing(FindingCount::code);

  private final Sql sql;

  FileTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether the figures kept of a file are those of these bytes read under these rules.
   *
   * @param readUnder the digest of everything besides the file that decides how it is read
   */
  public boolean holds(ExportKind kind, int year, String sha256, String readUnder) {
    return !sql.query(
            "select 1 from yearly_file where kind = ? and assessment_year = ? and sha256 = ?"
                + " and read_under = ?",
            row -> row.getInt(1),
            kind.code(),
            year,
            sha256,
            readUnder)
        .isEmpty();
  }

  /** Puts a file's account and findings in the place of whatever is kept of it. */
  public void replace(ExportKind kind, String readUnder, FileAccount account, Findings findings) {
    int year = account.year();
    forget(kind, year);
    insert(kind, readUnder, account);
    List<List<Object>> rows = new ArrayList<>();
    for (Finding finding : findings.kept()) {
      rows.add(row(kind, year, rows.size(), finding));
    }
    sql.insert("insert into finding values (?,?,?,?,?,?,?,?,?,?)", rows);
    sql.insert(
        "insert into finding_count values (?,?,?,?,?,?)",
        findings.counts().stream().map(count -> row(kind, year, count)).toList());
  }

  /** The years of the files of a kind. */
  List<Integer> years(ExportKind kind) {
    return accounts(kind, Integer.MAX_VALUE).stream().map(FileAccount::year).toList();
  }

  /** Forgets a file. */
  void forget(ExportKind kind, int year) {
    for (String table : TABLES) {
      sql.update(
          "delete from " + table + " where kind = ? and assessment_year = ?", kind.code(), year);
    }
  }

  private void insert(ExportKind kind, String readUnder, FileAccount account) {
    PassedOver over = account.rows().passedOver();
    sql.update(
        "insert into yearly_file values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        kind.code(),
        account.year(),
        account.file(),
        account.size(),
        account.sha256(),
        readUnder,
        account.rows().read(),
        account.rows().accepted(),
        account.rows().refused(),
        over.duplicates(),
        over.invalid(),
        over.blank(),
        over.ownBranch(),
        over.totals(),
        over.annotations());
  }

  private static List<Object> row(ExportKind kind, int year, int place, Finding finding) {
    Map<String, String> values = new TreeMap<>(finding.values());
    return List.of(
        kind.code(),
        year,
        place,
        finding.severity().code(),
        finding.code(),
        finding.place().file(),
        finding.place().line(),
        finding.place().column(),
        values.keySet().toArray(String[]::new),
        values.values().toArray(String[]::new));
  }

  private static List<Object> row(ExportKind kind, int year, FindingCount count) {
    return List.of(
        kind.code(), year, count.file(), count.severity().code(), count.code(), count.count());
  }

  /** The accounts of a kind's files up to a year, by year. */
  public List<FileAccount> accounts(ExportKind kind, int upTo) {
    return sql.query(
        "select * from yearly_file where kind = ? and assessment_year <= ?"
            + " order by assessment_year",
        FileTable::account,
        kind.code(),
        upTo);
  }

  private static FileAccount account(ResultSet row) throws SQLException {
    return new FileAccount(
        row.getString("file"),
        row.getString("kind"),
        row.getInt("assessment_year"),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        new FileAccount.Rows(
            row.getLong("rows_read"),
            row.getLong("accepted"),
            row.getLong("refused"),
            new PassedOver(
                row.getLong("duplicates"),
                row.getLong("invalid"),
                row.getLong("blank"),
                row.getLong("own_branch"),
                row.getLong("totals"),
                row.getLong("annotations"))));
  }

  /** What was found in a kind's files up to a year. */
  public Findings findings(ExportKind kind, int upTo) {
    String upToYear = " where kind = ? and assessment_year <= ? order by assessment_year";
    return new Findings(
        sql.query(
            "select * from finding" + upToYear + ", place_in_order",
            FileTable::finding,
            kind.code(),
            upTo),
        counts(kind, upTo));
  }

  /** In an order that no database's own order of texts decides. */
  private List<FindingCount> counts(ExportKind kind, int upTo) {
    return sql
        .query(
            "select * from finding_count where kind = ? and assessment_year <= ?",
            row -> Map.entry(row.getInt("assessment_year"), count(row)),
            kind.code(),
            upTo)
        .stream()
        .sorted(
            Map.Entry.<Integer, FindingCount>comparingByKey()
                .thenComparing(Map.Entry::getValue, BY_PLACE))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static FindingCount count(ResultSet row) throws SQLException {
    return new FindingCount(
        row.getString("file"), severity(row), row.getString("code"), row.getLong("times"));
  }

  private static Finding finding(ResultSet row) throws SQLException {
    Place place =
        new Place(row.getString("file"), row.getLong("line"), row.getString("column_name"));
    Object[] names = Sql.elements(row, "names");
    Object[] contents = Sql.elements(row, "contents");
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      values.put(names[i].toString(), contents[i].toString());
    }
    return new Finding(severity(row), row.getString("code"), place, values);
  }

  private static Severity severity(ResultSet row) throws SQLException {
    return Coded.of(Severity.class, row.getString("severity"));
  }
}
