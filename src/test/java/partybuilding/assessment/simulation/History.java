package partybuilding.assessment.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.compare.Material;
import partybuilding.assessment.compare.Meetings;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Findings;

/**
 * The meetings of a college over some years.
 *
 * @param rulebook what everybody is asked
 * @param truth what evaluators would say on average, in the first year
 * @param meetings one a year, ascending from {@link #FIRST_YEAR}
 */
record History(Rulebook rulebook, Truth truth, List<Meeting.Kept> meetings) {
  static final int FIRST_YEAR = 2010;

  History {
    meetings = List.copyOf(meetings);
  }

  /** A college whose truth in the n-th year, from 0, is what {@code course} says. */
  static History draw(Design design, int years, Course course, RandomGenerator dice) {
    Truth truth = Truth.draw(design, dice);
    Meeting meeting = new Meeting(design, Lineage.of(List.of()));
    List<Evaluator> evaluators = Evaluator.draw(design, dice);
    IntFunction<List<Evaluator>> panel =
        design.panels() == Design.Panels.PERSISTENT
            ? year -> evaluators
            : year -> Evaluator.draw(design, dice);
    List<Meeting.Kept> meetings = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      Truth now = course.in(year, truth);
      meetings.add(meeting.hold(FIRST_YEAR + year, now, panel.apply(year), dice));
    }
    return new History(design.rulebook(), truth, meetings);
  }

  /** How the truth goes on. */
  interface Course {
    /** Nothing ever changes. */
    Course LEVEL = (year, truth) -> truth;

    Truth in(int year, Truth first);
  }

  /** The report of the last year, over so many years. */
  Comparison report(int years) {
    List<Meeting.Kept> last = meetings.subList(meetings.size() - years, meetings.size());
    int year = FIRST_YEAR + meetings.size() - 1;
    return Comparer.compare(
        new Material(
            year,
            LocalDate.of(year, 12, 31),
            rulebook,
            new Material.Structure(Register.open(), Lineage.of(List.of())),
            last.stream().map(Meeting.Kept::figures).toList(),
            last.stream().map(Meeting.Kept::standings).toList(),
            List.of(),
            Meetings.NONE,
            List.of(),
            Findings.NONE));
  }
}
