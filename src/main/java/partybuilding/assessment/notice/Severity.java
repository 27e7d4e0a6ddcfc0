package partybuilding.assessment.notice;

import java.util.Locale;

/** How much a notice weighs. */
public enum Severity {
  /** Something could not be used: a row or a file was refused. */
  ERROR,
  /** Everything was used, but somebody should look. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word {@code findings.csv} prints. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
