package partybuilding.assessment.report.page.meeting;

import partybuilding.assessment.report.page.base.PageInput;

/**
 * The facts from the meeting other than ballots.
 *
 * @param debriefs how the branches reported
 * @param modes on site beside in writing
 * @param comments the committee's comments, and which of them are in the ledger
 * @param requirements the problems raised by the requirement that they serve
 * @param turnout turnout by group
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
