package partybuilding.assessment.facts.meeting;

import java.util.List;
import partybuilding.assessment.contract.GroupNames;

/**
 * The facts about the meetings other than ballots.
 *
 * @param debriefs by year and branch
 * @param comments by year, branch and kind
 * @param texts of the comments, by year, branch and kind
 * @param turnout by year, in the order of its file
 * @param names the names of the groups of evaluators
 * @param threads what is tracked across meetings
 * @param listed what is to be rectified after the report year, by branch in the report's order
 */
public record MeetingFacts(
    List<BranchDebrief> debriefs,
    List<BranchComments> comments,
    List<CommentText> texts,
    List<GroupTurnout> turnout,
    GroupNames names,
    MeetingThreads threads,
    List<ListedItem> listed) {
  /** No facts. */
  public static final MeetingFacts NONE =
      new MeetingFacts(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          GroupNames.NONE,
          MeetingThreads.NONE,
          List.of());

  public MeetingFacts {
    debriefs = List.copyOf(debriefs);
    comments = List.copyOf(comments);
    texts = List.copyOf(texts);
    turnout = List.copyOf(turnout);
    listed = List.copyOf(listed);
  }

  /** The facts that may be disclosed to one branch: its debriefs and the comments on them. */
  public MeetingFacts ofBranch(String id) {
    return new MeetingFacts(
        debriefs.stream().filter(debrief -> debrief.branch().equals(id)).toList(),
        comments.stream().filter(counted -> counted.branch().equals(id)).toList(),
        texts.stream().filter(comment -> comment.branch().equals(id)).toList(),
        List.of(),
        names,
        MeetingThreads.NONE,
        listed.stream().filter(item -> item.branch().equals(id)).toList());
  }
}
