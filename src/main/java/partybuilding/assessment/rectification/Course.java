package partybuilding.assessment.rectification;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.AssessmentYear;

/**
 * What an item went through from file to file, up to a day.
 *
 * @param state the newest that is known of it that day
 * @param outcome what has become of it
 * @param reopenings how often it was closed in one file and no longer in the next
 */
record Course(ItemState state, Outcome outcome, int reopenings) {
  /**
   * Of an item; one that only a later file holds is judged by that file's dates. A withdrawal that
   * was taken back leaves no trace.
   */
  static Course of(ItemLife life, StateJudge judge) {
    List<Outcome> outcomes = new ArrayList<>();
    List<ItemState> states = life.upTo(Math.max(judge.day().getYear(), life.firstFile()));
    ItemState newest = states.get(states.size() - 1);
    for (ItemState state : states.subList(0, states.size() - 1)) {
      StateJudge then = judge.notAfter(AssessmentYear.lastDay(state.year()));
      outcomes.add(then.outcome(state.item(), life.yearRaised()));
    }
    Outcome outcome = judge.outcome(newest.item(), life.yearRaised());
    outcomes.add(outcome);
    return new Course(newest, outcome, reopenings(outcomes));
  }

  private static int reopenings(List<Outcome> outcomes) {
    int reopenings = 0;
    for (int i = 1; i < outcomes.size(); i++) {
      if (outcomes.get(i - 1) == Outcome.CLOSED && outcomes.get(i) != Outcome.CLOSED) {
        reopenings++;
      }
    }
    return reopenings;
  }
}
