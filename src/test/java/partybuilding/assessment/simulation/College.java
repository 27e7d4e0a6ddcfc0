package partybuilding.assessment.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;

/**
 * A college of which the truth is known, and what was voted at its meetings.
 *
 * @param design how it was drawn
 * @param meetings one a year, ascending from {@link SimulatedHistory#FIRST_YEAR}
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
  static College draw(
      Design design, int years, SimulatedHistory.Course course, RandomGenerator dice) {
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
    return meetings.get(year - SimulatedHistory.FIRST_YEAR).truth();
  }

  /** The same, but in the last year so many ballots of the committee are copies of one. */
  College withCopies(int ballots) {
    List<Held> held = new ArrayList<>(meetings);
    Held last = held.remove(held.size() - 1);
    held.add(new Held(last.truth(), copied(last.rows(), ballots)));
    return new College(design, held);
  }

  /** The committee comes first and rates every branch: its ballots are the first numbers. */
  private static List<Evaluation> copied(List<Evaluation> rows, int ballots) {
    Map<String, Answers> first = new HashMap<>();
    List<Evaluation> copied = new ArrayList<>();
    for (Evaluation row : rows) {
      Answers answers = first.computeIfAbsent(row.branch(), branch -> row.answers());
      boolean copy = Evaluator.number(row.ballot()) < ballots;
      copied.add(
          new Evaluation(
              row.line(), row.branch(), row.group(), row.ballot(), copy ? answers : row.answers()));
    }
    return copied;
  }
}
