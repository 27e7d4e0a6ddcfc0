package partybuilding.assessment.report.page.meeting;

import partybuilding.assessment.report.page.base.PageInput;

/**
 * What the meeting left besides the figures of its ballots.
 *
 * @param debriefs who reported how
 * @param modes on site beside in writing
 * @param comments what the committee said, and what the ledger took up
 * @param requirements what the problems raised serve
 * @param turnout who came
 * @param groups where the groups of evaluators disagree
 */
public record MeetingSection(
    DebriefBlock debriefs,
    ModeBlock modes,
    CommentBlock comments,
    RequirementBlock requirements,
    TurnoutBlock turnout,
    GroupBlock groups) {
  public static MeetingSection of(PageInput input) {
    return new MeetingSection(
        DebriefBlock.of(input),
        ModeBlock.of(input),
        CommentBlock.of(input),
        RequirementBlock.of(input),
        TurnoutBlock.of(input),
        GroupBlock.of(input));
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return debriefs.rows().isEmpty()
        && comments.rows().isEmpty()
        && requirements.rows().isEmpty()
        && turnout.rows().isEmpty()
        && groups.rows().isEmpty();
  }
}
