package partybuilding.assessment.run;

/** A run ended before its time because it was asked to; what it had kept stays. */
public final class RunCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunCancelled() {
    super("the run was asked to end");
  }
}
