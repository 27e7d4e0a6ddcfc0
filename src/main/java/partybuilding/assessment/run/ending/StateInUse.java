package partybuilding.assessment.run.ending;

import java.nio.file.Path;

/** Another run is at work on the same state folder. */
public final class StateInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path state;

  public StateInUse(Path state, Throwable cause) {
    super(state.toString(), cause);
    this.state = state;
  }

  /** The folder. */
  public Path state() {
    return state;
  }
}
