package partybuilding.assessment.run.ending;

/** A run ended before its time because it was asked to; what it had kept stays. */
public final class RunCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RunCancelled() {
    super("the run was asked to end");
  }
}
