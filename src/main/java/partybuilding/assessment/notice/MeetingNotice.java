package partybuilding.assessment.notice;

/** What can be wrong with a row of the debriefs or of the comments. */
public sealed interface MeetingNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The way of reporting is neither on site nor in writing. */
  record UnknownDebriefMode(Place place, String value, String known) implements MeetingNotice {}

  /** A mark says neither that a part of the debrief was given nor that it was not. */
  record UnknownDebriefPart(Place place, String value, String known) implements MeetingNotice {}

  /** One branch has two debriefs. */
  record RepeatedDebrief(Place place, String branch, String otherLine) implements MeetingNotice {}

  /** A comment is neither a gap nor a suggestion. */
  record UnknownCommentKind(Place place, String value, String known) implements MeetingNotice {}

  /** A comment names a ledger item that no ledger of its year or later holds for its branch. */
  record CommentWithoutItem(Place place, String item) implements MeetingNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
