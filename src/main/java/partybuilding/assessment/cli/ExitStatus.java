package partybuilding.assessment.cli;

/** The program's exit statuses, which scripts rely on. */
final class ExitStatus {
  /** Published, or nothing changed since the last publication. */
  static final int DONE = 0;

  /** The program failed. */
  static final int FAILED = 1;

  /** The command was not understood. */
  static final int WRONG_USAGE = 2;

  /** The exports were refused, and nothing was published. */
  static final int REFUSED = 3;

  private ExitStatus() {}
}
