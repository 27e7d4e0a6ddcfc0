package partybuilding.assessment.run;

import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.run.ending.StateDamaged;
import partybuilding.assessment.run.ending.StateInUse;
import partybuilding.assessment.store.PastRun;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateDamage;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.NewerState;
import partybuilding.assessment.store.database.ServerFailure;
import partybuilding.assessment.store.database.StateFailure;

/** The runs that a state folder remembers. */
public final class History {
  private History() {}

  /**
   * The past runs, the oldest first; none where nothing has run yet.
   *
   * @throws StateInUse if a run is at work on the folder
   * @throws NewerState if a newer version of the program has written it
   * @throws ServerFailure if the server that holds the state does not answer
   * @throws StateDamaged if what lies in it is no longer a state
   */
  public static List<PastRun> of(Path state) {
    try {
      return new StateFolder(state).pastRuns();
    } catch (StateFailure e) {
      if (StateDamage.of(e)) {
        throw new StateDamaged(state, e);
      }
      if (State.inUse(e)) {
        throw new StateInUse(state, e);
      }
      throw new StateFolder(state).serverFailure(e).map(RuntimeException.class::cast).orElse(e);
    }
  }
}
