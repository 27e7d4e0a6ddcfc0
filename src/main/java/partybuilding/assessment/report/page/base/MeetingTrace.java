package partybuilding.assessment.report.page.base;

import java.util.List;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.facts.meeting.QuotaCount;
import partybuilding.assessment.facts.meeting.RequirementCount;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.language.TableName;

/** The rows of the meetings' tables that figures come from. */
public final class MeetingTrace {
  private MeetingTrace() {}

  public static TableTrace of(BranchDebrief debrief, PageWording wording) {
    return row(TableName.DEBRIEFS, List.of(year(debrief.year()), debrief.branch()), wording);
  }

  public static TableTrace of(ModeScore score, PageWording wording) {
    List<String> key = List.of(year(score.year()), score.dimension(), score.mode().code());
    return row(TableName.DEBRIEF_MODES, key, wording);
  }

  public static TableTrace of(DecidedGrade decided, PageWording wording) {
    return row(TableName.DECIDED_GRADES, List.of(year(decided.year()), decided.branch()), wording);
  }

  public static TableTrace of(QuotaCount quota, PageWording wording) {
    return row(TableName.QUOTA, List.of(year(quota.year())), wording);
  }

  public static TableTrace of(BranchComments comments, PageWording wording) {
    List<String> key = List.of(year(comments.year()), comments.branch(), comments.kind().code());
    return row(TableName.COMMENTS, key, wording);
  }

  public static TableTrace of(RequirementCount count, PageWording wording) {
    List<String> key = List.of(year(count.year()), count.branch(), count.requirement().code());
    return row(TableName.REQUIREMENTS, key, wording);
  }

  public static TableTrace of(GroupTurnout group, PageWording wording) {
    return row(TableName.TURNOUT, List.of(year(group.year()), group.turnout().group()), wording);
  }

  public static TableTrace of(GroupDifference pair, PageWording wording) {
    List<String> key =
        List.of(year(pair.year()), pair.branch(), pair.indicator(), pair.one(), pair.other());
    return row(TableName.GROUP_DIFFERENCES, key, wording);
  }

  public static TableTrace of(WeaknessState state, PageWording wording) {
    return row(TableName.WEAKNESSES, List.of(state.dimension()), wording);
  }

  private static TableTrace row(TableName table, List<String> key, PageWording wording) {
    return TableTrace.row(table, key, key.stream().map(wording::dimension).toList(), wording);
  }

  private static String year(int year) {
    return Integer.toString(year);
  }
}
