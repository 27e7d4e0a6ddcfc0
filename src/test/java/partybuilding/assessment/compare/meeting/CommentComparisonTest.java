package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.compare.MeetingFixture.comment;
import static partybuilding.assessment.compare.MeetingFixture.debriefBy;
import static partybuilding.assessment.contract.row.CommentKind.GAP;
import static partybuilding.assessment.contract.row.CommentKind.SUGGESTION;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

class CommentComparisonTest {
  private static Finding missing(int year, long line, String item) {
    return new Finding(
        Severity.WARNING,
        "comment_without_item",
        Place.of("comments-" + year + ".csv", line),
        Map.of("item", item));
  }

  @Test
  void commentsAreCountedByBranchAndKindAndThoseTheLedgerTookUp() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x", "y")
            .comments(
                2022,
                comment(2, "y", GAP, "1"),
                comment(3, "x", SUGGESTION, ""),
                comment(4, "x", GAP, "1"),
                comment(5, "x", GAP, ""),
                comment(6, "x", GAP, "２"))
            .ledger(2022, "x", "1", "x", "2");

    assertThat(fixture.facts().comments())
        .containsExactly(
            new BranchComments(2022, "x", GAP, 3, OptionalLong.of(2)),
            new BranchComments(2022, "x", SUGGESTION, 1, OptionalLong.of(0)),
            new BranchComments(2022, "y", GAP, 1, OptionalLong.of(0)));
    assertThat(fixture.commentFindings(2022)).containsExactly(missing(2022, 2, "1"));
  }

  @Test
  void aLaterLedgerTakesUpAndAnEarlierOneDoesNot() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "x")
            .comments(2022, comment(2, "x", GAP, "late"), comment(3, "x", GAP, "old"))
            .ledger(2021, "x", "old")
            .ledger(2023, "x", "late");

    assertThat(fixture.facts().comments())
        .containsExactly(new BranchComments(2022, "x", GAP, 2, OptionalLong.of(1)));
    assertThat(fixture.commentFindings(2023)).containsExactly(missing(2022, 3, "old"));
  }

  @Test
  void withoutALedgerOfThatYearOrLaterNothingIsSaid() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2023, "x")
            .comments(2023, comment(2, "x", GAP, "1"))
            .ledger(2022, "x", "0");

    assertThat(fixture.facts().comments())
        .containsExactly(new BranchComments(2023, "x", GAP, 1, OptionalLong.empty()));
    assertThat(fixture.commentFindings(2023)).isEmpty();
  }

  @Test
  void aMergedBranchAnswersForTheCommentsOnItsPredecessors() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2021, "a", "b")
            .year(2022, "z")
            .merged("a", "z", 2022)
            .merged("b", "z", 2022)
            .comments(2021, comment(2, "a", GAP, "1"), comment(3, "b", GAP, ""))
            .ledger(2022, "z", "1");

    assertThat(fixture.facts().comments())
        .containsExactly(new BranchComments(2021, "z", GAP, 2, OptionalLong.of(1)));
    assertThat(fixture.commentFindings(2022)).isEmpty();
  }

  @Test
  void eachCommentSaysWhetherTheLedgerTookItUp() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2022, "x")
            .comments(
                2022,
                comment(2, "x", SUGGESTION, ""),
                comment(3, "x", GAP, "1"),
                comment(4, "x", GAP, "gone"))
            .ledger(2022, "x", "1");

    assertThat(fixture.facts().texts())
        .containsExactly(
            text(GAP, Optional.of("1"), Optional.of(true)),
            text(GAP, Optional.of("gone"), Optional.of(false)),
            text(SUGGESTION, Optional.empty(), Optional.of(false)));
  }

  @Test
  void aGapWithoutANumberIsTakenUpByAnItemInItsOwnWords() {
    Comment same = new Comment(2, "x", GAP, "other", "Problem ７", Optional.empty());
    MeetingFixture fixture = new MeetingFixture().year(2023, "x").comments(2022, same);

    assertThat(takenUp(fixture.problems(2023, "7 x 2022 confidence - 已销号"))).isEqualTo(1);
  }

  @Test
  void itIsNotTakenUpByAnItemOfAnEarlierYearThatWasClosedNorByThatOfAnotherBranch() {
    Comment same = new Comment(2, "x", GAP, "other", "problem 7", Optional.empty());

    assertThat(
            takenUp(
                new MeetingFixture()
                    .year(2022, "x", "y")
                    .comments(2022, same)
                    .problems(2022, "7 x 2021 confidence - 已销号\n7 y 2022 confidence - 整改中")))
        .isZero();
    assertThat(
            takenUp(
                new MeetingFixture()
                    .year(2022, "x", "y")
                    .comments(2022, same)
                    .problems(2022, "7 x 2021 confidence - 整改中")))
        .isEqualTo(1);
  }

  private static long takenUp(MeetingFixture fixture) {
    return fixture.facts().comments().get(0).takenUp().orElseThrow();
  }

  @Test
  void withoutALedgerNoCommentIsSaidToBeLost() {
    MeetingFixture fixture =
        new MeetingFixture().year(2022, "x").comments(2022, comment(2, "x", GAP, ""));

    assertThat(fixture.facts().texts())
        .containsExactly(text(GAP, Optional.empty(), Optional.empty()));
  }

  private static CommentText text(
      CommentKind kind, Optional<String> item, Optional<Boolean> takenUp) {
    return new CommentText(2022, "x", kind, "other", "text", item, takenUp);
  }

  @Test
  void aBranchIsToldOfNoOther() {
    MeetingFacts facts =
        new MeetingFixture()
            .year(2022, "x", "y")
            .debriefs(2022, debriefBy("甲", "x"), debriefBy("乙", "y"))
            .comments(2022, comment(2, "x", GAP, ""), comment(3, "y", GAP, ""))
            .turnout(2022, MeetingFixture.valid(2, "committee", 9))
            .facts()
            .ofBranch("x");

    assertThat(facts.debriefs()).extracting(BranchDebrief::branch).containsExactly("x");
    assertThat(facts.comments()).extracting(BranchComments::branch).containsExactly("x");
    assertThat(facts.texts()).extracting(CommentText::branch).containsExactly("x");
    assertThat(facts.turnout()).isEmpty();
    assertThat(facts.threads()).isEqualTo(MeetingThreads.NONE);
  }
}
