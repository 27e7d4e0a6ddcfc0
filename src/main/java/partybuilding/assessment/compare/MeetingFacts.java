package partybuilding.assessment.compare;

import java.util.List;

/**
 * What a report may say of the meetings besides their ballots.
 *
 * @param debriefs by year and branch
 * @param comments by year, branch and kind
 * @param turnout by year, in the order of its file
 */
public record MeetingFacts(
    List<BranchDebrief> debriefs, List<BranchComments> comments, List<GroupTurnout> turnout) {
  /** Nothing at all. */
  public static final MeetingFacts NONE = new MeetingFacts(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public MeetingFacts {
    debriefs = List.copyOf(debriefs);
    comments = List.copyOf(comments);
    turnout = List.copyOf(turnout);
  }
}
