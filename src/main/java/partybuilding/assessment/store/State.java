package partybuilding.assessment.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.store.database.CauseChain;
import partybuilding.assessment.store.database.Dialect;
import partybuilding.assessment.store.database.NewerState;
import partybuilding.assessment.store.database.Schema;
import partybuilding.assessment.store.database.StateLocked;

/** The tables of the state folder's database. */
public final class State {
  /** H2's code for a database that another process has opened. */
  private static final int LOCKED = 90020;

  private final Sql sql;
  private final Dialect dialect;

  private State(Sql sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  /**
   * Opens the tables, making or upgrading them where that is needed.
   *
   * @throws NewerState if a newer program has written them
   */
  public static State open(DataSource database) {
    Schema.prepare(database);
    return ofPrepared(database);
  }

  /** The tables of a database that a {@link StateFolder} has opened. */
  public static State ofPrepared(DataSource database) {
    Sql sql = new Sql(database);
    Dialect dialect = Dialect.of(database);
    KeptShapes.prepare(sql, dialect);
    return new State(sql, dialect);
  }

  /** What distinguishes the tables of this program from those of another version. */
  public static String version() {
    return KeptShapes.fingerprint();
  }

  /**
   * Forgets what is kept of a kind's files that are no longer among the exports.
   *
   * @param years of the files that are
   */
  public void keepOnly(ExportKind kind, List<Integer> years) {
    files().years(kind).stream()
        .filter(year -> !years.contains(year))
        .forEach(gone -> forget(kind, gone));
  }

  private void forget(ExportKind kind, int year) {
    files().forget(kind, year);
    KeptShapes.of(kind).forEach(shape -> new YearlyTable<>(sql, shape).forget(year));
  }

  /** Whether a failure to open the database says that another process holds it. */
  public static boolean inUse(Throwable failure) {
    return new CauseChain(failure)
        .all()
        .anyMatch(
            cause ->
                cause instanceof StateLocked
                    || (cause instanceof SQLException sql && sql.getErrorCode() == LOCKED));
  }

  /** Brings everything that is committed to the disk; a file's database does so now and then. */
  public void flush() {
    dialect.flush().ifPresent(sql::update);
  }

  /** Which files were read, how, and what was found in them. */
  public FileTable files() {
    return new FileTable(sql);
  }

  /** The figures of the evaluations. */
  public YearFiguresTable figures() {
    return new YearFiguresTable(sql);
  }

  /** The strictness-adjusted effects. */
  public StandingTable standings() {
    return new StandingTable(sql);
  }

  /** The items of the ledgers. */
  public LedgerTable ledgers() {
    return new LedgerTable(sql);
  }

  /** The rows of a kind of export that are kept as they were read, in the shape of its rows. */
  public <T> YearlyTable<T> rows(BlockShape<T> shape) {
    return new YearlyTable<>(sql, shape);
  }

  /** How many ballots count. */
  public YearlyTable<GroupBallots> ballots() {
    return new YearlyTable<>(sql, GroupBallotsRows.SHAPE);
  }

  /** What was published, and what of it moved. */
  public PublicationTable publications() {
    return new PublicationTable(sql);
  }

  /** The evaluations of years as they were published. */
  public PublishedYears publishedYears() {
    return new PublishedYears(sql);
  }

  /** The runs so far. */
  public RunLog runs() {
    return new RunLog(sql);
  }
}
