package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;

class KeptMeetingsTest {
  private static final Debrief FULL =
      new Debrief(
          "B02",
          DebriefMode.ONSITE,
          Optional.of("张三"),
          Map.of(
              DebriefPart.ORGANIZATION_BUILDING, true,
              DebriefPart.RECTIFICATION_PROGRESS, false,
              DebriefPart.REMAINING_PROBLEMS, true,
              DebriefPart.NEXT_STEPS, true),
          Optional.of(Grade.FAIRLY_GOOD));
  private static final Debrief BARE =
      new Debrief("B01", DebriefMode.WRITTEN, Optional.empty(), Map.of(), Optional.empty());

  private final State state = Database.open();

  @Test
  void debriefsComeBackAsTheyWereAndInTheirOrder() {
    state.rows(Debrief.SHAPE).replace(2023, List.of(FULL, BARE));

    assertThat(state.rows(Debrief.SHAPE).find(2023)).containsExactly(FULL, BARE);
  }

  @Test
  void replacingAYearLeavesTheOthersAlone() {
    state.rows(Debrief.SHAPE).replace(2022, List.of(FULL));
    state.rows(Debrief.SHAPE).replace(2023, List.of(FULL, BARE));

    state.rows(Debrief.SHAPE).replace(2023, List.of());

    assertThat(state.rows(Debrief.SHAPE).find(2023)).isEmpty();
    assertThat(state.rows(Debrief.SHAPE).find(2022)).containsExactly(FULL);
  }

  @Test
  void commentsComeBackAsTheyWereAndInTheirOrder() {
    List<Comment> comments =
        List.of(
            new Comment(7, "B02", CommentKind.SUGGESTION, "other", "多下\n支部", Optional.empty()),
            new Comment(2, "B01", CommentKind.GAP, "capability", "慢", Optional.of("ZG-1")));

    state.rows(Comment.SHAPE).replace(2023, comments);

    assertThat(state.rows(Comment.SHAPE).find(2023)).isEqualTo(comments);
  }

  @Test
  void turnoutComesBackAsItWasWithItsGaps() {
    List<Turnout> groups =
        List.of(
            new Turnout(
                3,
                "secretary",
                Map.of(
                    HeadCount.EXPECTED, 14,
                    HeadCount.PRESENT, 13,
                    HeadCount.ISSUED, 12,
                    HeadCount.RETURNED, 11,
                    HeadCount.VALID, 10,
                    HeadCount.INVALID, 0)),
            new Turnout(2, "committee", Map.of()));

    state.rows(Turnout.SHAPE).replace(2023, groups);

    assertThat(state.rows(Turnout.SHAPE).find(2023)).isEqualTo(groups);
  }

  @Test
  void numbersOfBallotsComeBackKnownOrNot() {
    List<GroupBallots> groups =
        List.of(
            new GroupBallots("secretary", OptionalLong.of(0)),
            new GroupBallots("committee", OptionalLong.empty()));

    state.ballots().replace(2023, groups);

    assertThat(state.ballots().find(2023)).isEqualTo(groups);
    assertThat(state.ballots().find(2022)).isEmpty();
  }
}
