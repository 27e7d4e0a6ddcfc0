package partybuilding.assessment.compare.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.facts.meeting.ListedItem;

class ListComparisonTest {
  private static Comment gap(String branch, String text, String item) {
    return said(CommentKind.GAP, branch, text, item);
  }

  private static Comment said(CommentKind kind, String branch, String text, String item) {
    Optional<String> named = Optional.of(item).filter(id -> !id.isEmpty());
    return new Comment(2, branch, kind, "capability", text, named);
  }

  private static List<ListedItem> listed(MeetingFixture fixture) {
    return fixture.facts().listed();
  }

  private static Stream<String> ids(MeetingFixture fixture) {
    return listed(fixture).stream().map(ListedItem::id);
  }

  @Test
  void whatTheLedgerCarriesIsListedUnderItsNumberAndWhatHasEndedIsNot() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2025, "x")
            .problems(
                2025,
                """
                n1 x 2024 confidence - 整改中
                n2 x 2025 confidence - 已整改
                n3 x 2025 confidence - 已销号
                n4 x 2025 confidence - 撤销
                n5 x 2023 confidence - 长期坚持
                n6 x 2025 confidence - 退回
                """);

    assertThat(listed(fixture))
        .extracting(ListedItem::id, ListedItem::year, ListedItem::carriedFrom)
        .containsExactly(
            tuple("n5", 2023, Optional.of("n5")),
            tuple("n1", 2024, Optional.of("n1")),
            tuple("n2", 2025, Optional.of("n2")),
            tuple("n6", 2025, Optional.of("n6")));
  }

  @Test
  void aGapThatNoLedgerHoldsGetsTheNextNumberOfItsBranchInWhateverOrderTheFileStands() {
    Comment one = gap("x", "支部强弱不均", "");
    Comment two = gap("x", "书记办法不多", "");
    MeetingFixture fixture =
        new MeetingFixture().year(2025, "x", "y").comments(2025, one, two, gap("y", "底气不足", ""));
    MeetingFixture turned =
        new MeetingFixture().year(2025, "x", "y").comments(2025, gap("y", "底气不足", ""), two, one);

    assertThat(ids(fixture)).containsExactly("2025-x-01", "2025-x-02", "2025-y-01");
    assertThat(listed(turned)).isEqualTo(listed(fixture));
    assertThat(listed(fixture).get(0).carriedFrom()).isEmpty();
    assertThat(listed(fixture).get(0).problem().dimension()).isEqualTo("capability");
  }

  @Test
  void aNumberThatALedgerOrACommentHasUsedIsNeverIssuedAgain() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2025, "x")
            .problems(2024, "2025-x-7 x 2024 confidence - 已销号")
            .comments(2025, gap("x", "一", ""), gap("x", "二", "２０２５－X－12"));

    assertThat(ids(fixture)).containsExactly("2025-x-13", "２０２５－X－12");
  }

  @Test
  void aGapThatNamesAnItemStandsBesideItAndOneWhoseItemHasEndedIsNotListed() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2025, "x")
            .problems(2025, "n1 x 2025 confidence - 整改中\nn2 x 2025 confidence - 已销号")
            .comments(2025, gap("x", "一", "N1"), gap("x", "二", "n2"), gap("x", "三", "n3"));

    assertThat(ids(fixture)).containsExactly("n1", "n3");
    assertThat(listed(fixture).get(0).gaps()).hasSize(1);
  }

  @Test
  void aGapInTheWordsOfAnOpenItemIsThatItemAndTwoGapsInTheSameWordsAreOneProblem() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2025, "x")
            .problems(2025, "n1 x 2025 confidence - 整改中")
            .comments(
                2025, gap("x", "Problem  N1", ""), gap("x", "强弱不均", ""), gap("x", "强弱 不均", ""));

    assertThat(ids(fixture)).containsExactly("n1", "2025-x-01");
    assertThat(listed(fixture)).extracting(item -> item.gaps().size()).containsExactly(1, 2);
  }

  @Test
  void suggestionsAndTheGapsOfEarlierYearsAreNotListed() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2025, "x")
            .comments(2024, gap("x", "旧", ""))
            .comments(2025, said(CommentKind.SUGGESTION, "x", "多下支部", ""));

    assertThat(listed(fixture)).isEmpty();
  }

  @Test
  void twoItemsOfOneNumberSinceAMergerAreListedUnderTwo() {
    MeetingFixture fixture =
        new MeetingFixture()
            .year(2024, "a", "b")
            .year(2025, "z")
            .merged("a", "z", 2025)
            .merged("b", "z", 2025)
            .ledger(2024, "a", "1", "b", "1");

    assertThat(listed(fixture))
        .extracting(ListedItem::id, ListedItem::branch, ListedItem::carriedFrom)
        .containsExactly(
            tuple("1", "z", Optional.of("1")), tuple("2024-z-01", "z", Optional.of("1")));
  }
}
