package partybuilding.assessment.run.ending;

/** A run ended badly for a reason that does not lie in the exports. */
public final class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Wraps what went wrong. */
  public RunFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
