package partybuilding.assessment.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;

/**
 * The meetings of a college over some years, as far as the job keeps them.
 *
 * @param college whose
 * @param meetings one a year, ascending from {@link #FIRST_YEAR}
 */
record SimulatedHistory(College college, List<Meeting.Kept> meetings) {
  static final int FIRST_YEAR = 2010;

  SimulatedHistory {
    meetings = List.copyOf(meetings);
  }

  /** A college whose truth in the n-th year, from 0, is what {@code course} says. */
  static SimulatedHistory draw(Design design, int years, Course course, RandomGenerator dice) {
    College college = College.draw(design, years, course, dice);
    Meeting meeting = new Meeting(design, Lineage.of(List.of()));
    List<Meeting.Kept> kept = new ArrayList<>();
    for (College.Held held : college.meetings()) {
      kept.add(meeting.kept(FIRST_YEAR + kept.size(), held.rows()));
    }
    return new SimulatedHistory(college, kept);
  }

  /** How the truth goes on. */
  interface Course {
    /** Nothing ever changes. */
    Course LEVEL = (year, truth) -> truth;

    Truth in(int year, Truth first);
  }

  /** The truth of the first year. */
  Truth truth() {
    return college.truth(FIRST_YEAR);
  }

  /** The report of the last year, over so many years. */
  Comparison report(int years) {
    List<Meeting.Kept> last = meetings.subList(meetings.size() - years, meetings.size());
    int year = FIRST_YEAR + meetings.size() - 1;
    return Comparer.compare(
        new ComparisonInput(
            year,
            college.design().questions().rulebook(),
            new ComparisonInput.Structure(Register.open(), Lineage.of(List.of())),
            new ScoreInput(
                last.stream().map(Meeting.Kept::figures).toList(),
                last.stream().map(Meeting.Kept::standings).toList()),
            LedgerInput.of(LocalDate.of(year, 12, 31), List.of(), Lineage.of(List.of()), year),
            Meetings.NONE,
            SourceInput.NONE));
  }
}
