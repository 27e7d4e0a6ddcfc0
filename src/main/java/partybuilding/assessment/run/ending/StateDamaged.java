package partybuilding.assessment.run.ending;

import java.nio.file.Path;

/** What lies in the state folder cannot be read; the next run puts it aside. */
public final class StateDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path state;

  public StateDamaged(Path state, Throwable cause) {
    super(state.toString(), cause);
    this.state = state;
  }

  /** The folder. */
  public Path state() {
    return state;
  }
}
