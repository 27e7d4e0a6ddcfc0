package partybuilding.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import partybuilding.assessment.contract.Evaluation;

/**
 * A college of which the truth is known, and what was voted at its meetings.
 *
 * @param design how it was drawn
 * @param meetings one a year, ascending from {@link History#FIRST_YEAR}
 */
record College(Design design, List<Held> meetings) {
  College {
    meetings = List.copyOf(meetings);
  }

  /**
   * A meeting.
   *
   * @param truth what evaluators would say on average
   * @param rows what they said
   */
  record Held(Truth truth, List<Evaluation> rows) {}

  /** A college whose truth in the n-th year, from 0, is what {@code course} says. */
  static College draw(Design design, int years, History.Course course, RandomGenerator dice) {
    Truth truth = Truth.draw(design, dice);
    List<Evaluator> evaluators = Evaluator.draw(design, dice);
    IntFunction<List<Evaluator>> panel =
        design.panels() == Design.Panels.PERSISTENT
            ? year -> evaluators
            : year -> Evaluator.draw(design, dice);
    Voting voting = new Voting(design);
    List<Held> meetings = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      Truth now = course.in(year, truth);
      meetings.add(new Held(now, voting.rows(now, panel.apply(year), dice)));
    }
    return new College(design, meetings);
  }

  /** What holds in a year. */
  Truth truth(int year) {
    return meetings.get(year - History.FIRST_YEAR).truth();
  }
}
