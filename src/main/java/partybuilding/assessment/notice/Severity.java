package partybuilding.assessment.notice;

import partybuilding.assessment.language.Coded;

/** How much a notice weighs. */
public enum Severity implements Coded {
  /** Something could not be used: a row or a file was refused. */
  ERROR,
  /** Everything was used, but somebody should look. */
  WARNING,
  /** Worth knowing. */
  INFO;
}
