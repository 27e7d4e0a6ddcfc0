package partybuilding.assessment.job;

import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.store.PastRun;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateFailure;
import partybuilding.assessment.store.StateFolder;

/** The runs that a state folder remembers. */
public final class History {
  private History() {}

  /**
   * The past runs, the oldest first; none where nothing has run yet.
   *
   * @throws StateInUse if a run is at work on the folder
   */
  public static List<PastRun> of(Path state) {
    try {
      return new StateFolder(state).pastRuns();
    } catch (StateFailure e) {
      throw State.inUse(e) ? new StateInUse(state, e) : e;
    }
  }
}
