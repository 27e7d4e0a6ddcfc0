package partybuilding.assessment.restatement;

import java.util.Locale;

/** A published table that holds figures which never move once they are published. */
public enum FixedTable {
  /** Every year with the branches it had. */
  SCORES_AS_WAS,
  /** The college in every year. */
  COLLEGE,
  /** The ledger's cohorts that had their time. */
  RECTIFICATION;

  /** The table's name, as its file bears it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The table of that name. */
  public static FixedTable of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether its figures are counted from ballots, which must not be told apart. */
  boolean ofBallots() {
    return this != RECTIFICATION;
  }
}
