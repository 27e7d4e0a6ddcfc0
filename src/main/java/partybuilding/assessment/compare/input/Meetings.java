package partybuilding.assessment.compare.input;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;

/**
 * What the meetings of some years leave besides the figures of their ballots.
 *
 * @param debriefs one per year with such a file, ascending
 * @param comments one per year with such a file, ascending
 * @param turnout one per year with such a file, ascending
 * @param ballots how many ballots of each group count, by year; a year is missing, or has no group,
 *     where that is not known
 */
public record Meetings(
    List<YearlyRows<Debrief>> debriefs,
    List<YearlyRows<Comment>> comments,
    List<YearlyRows<Turnout>> turnout,
    SortedMap<Integer, List<GroupBallots>> ballots) {
  /** No facts. */
  public static final Meetings NONE =
      new Meetings(List.of(), List.of(), List.of(), new TreeMap<>());

  public Meetings {
    debriefs = List.copyOf(debriefs);
    comments = List.copyOf(comments);
    turnout = List.copyOf(turnout);
    ballots =
        Collections.unmodifiableSortedMap(
            new TreeMap<>((Map<Integer, List<GroupBallots>>) ballots));
  }

  /** The ballots of a year by group; empty where they are not known. */
  public List<GroupBallots> ballotsOf(int year) {
    return ballots.getOrDefault(year, List.of());
  }
}
