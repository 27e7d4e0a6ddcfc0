package partybuilding.assessment.restatement;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.restatement.Ground.Kind;

/**
 * How the figures of a published table are compared with earlier ones.
 *
 * @param table which it is
 * @param files the kinds of yearly files that it depends on
 * @param lasting the conditions under which its figures must be the same in a later report
 * @param passing columns that depend on the report, although the others last
 */
public record TableTraits(
    TableName table, Set<Kind> files, Set<Lasting> lasting, Set<String> passing) {
  /** How many ballots a row counts. */
  static final String BALLOTS = "ballots";

  /** Tables whose own figures rest on their row's year alone. */
  private static final Set<TableName> YEARLY =
      EnumSet.of(TableName.SCORES_AS_WAS, TableName.SCORES, TableName.COLLEGE);

  /** Columns that depend on the ballots of their own row only. */
  private static final Set<String> OF_OWN_BALLOTS =
      Set.of(BALLOTS, "score", "good_share", "good_or_fairly_good_share");

  /** Columns that rest on all ballots of the year: what is sure depends on how others differ. */
  private static final Set<String> OF_OWN_YEAR = Set.of("score_lower", "score_upper");

  public TableTraits {
    files = Set.copyOf(files);
    lasting = Set.copyOf(lasting);
    passing = Set.copyOf(passing);
  }

  /** A copy with columns that depend on the report. */
  public TableTraits passing(String... columns) {
    return new TableTraits(table, files, lasting, Set.of(columns));
  }

  /** The conditions under which a column's figures must be the same in a later report. */
  Set<Lasting> lasting(String column) {
    Set<Lasting> all = new HashSet<>(lasting);
    if (passing.contains(column)) {
      all.add(Lasting.SAME_REPORT);
    }
    return all;
  }

  /** Whether its figures are computed from ballots, which must not be disclosed singly. */
  boolean ofBallots() {
    return files.contains(Kind.EVALUATIONS);
  }

  /** Whether it speaks of the ledger. */
  boolean ofLedger() {
    return files.contains(Kind.RECTIFICATION);
  }

  /** Whether a column rests on the ballots of its own row alone. */
  boolean ofOwnBallots(String column) {
    return YEARLY.contains(table) && OF_OWN_BALLOTS.contains(column);
  }

  /** Whether a column rests on its row's year alone. */
  boolean ofOneYear(String column) {
    return ofOwnBallots(column) || (YEARLY.contains(table) && OF_OWN_YEAR.contains(column));
  }

  /** The files it rests on besides the ledgers, which are read together. */
  Set<Kind> yearlyFiles() {
    Set<Kind> kinds = EnumSet.copyOf(files);
    kinds.remove(Kind.RECTIFICATION);
    return kinds;
  }
}
