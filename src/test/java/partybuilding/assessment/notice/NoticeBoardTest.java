package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.BallotNotice.InvalidScore;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.HeaderNotice.IgnoredColumns;
import partybuilding.assessment.notice.LedgerNotice.InvalidDate;

class NoticeBoardTest {
  private static final String FILE = "evaluations-2023.csv";

  @Test
  void anEmptyBoardCountsAndKeepsNothing() {
    NoticeBoard board = new NoticeBoard();

    assertThat(board.counts()).isEmpty();
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void allAreCountedAndAHundredOfEachKindAreKept() {
    NoticeBoard board = new NoticeBoard();
    for (int line = 1; line <= 250; line++) {
      board.add(new InvalidScore(Place.of(FILE, line)));
    }
    for (int line = 1; line <= 100; line++) {
      board.add(new UnknownBranch(Place.of(FILE, line), "测绘系"));
    }

    assertThat(board.counts())
        .containsOnly(Map.entry("invalid_score", 250L), Map.entry("unknown_branch", 100L));
    assertThat(board.count(InvalidScore.class)).isEqualTo(250);
    assertThat(board.count(IgnoredColumns.class)).isZero();
    assertThat(board.findings()).hasSize(200);
    assertThat(board.findings())
        .filteredOn(finding -> finding.code().equals("invalid_score"))
        .extracting(finding -> finding.place().line())
        .hasSize(100)
        .contains(1L, 100L)
        .doesNotContain(101L);
  }

  @Test
  void everyFileIsCountedAndKeptForItself() {
    NoticeBoard board = new NoticeBoard();
    for (int line = 1; line <= 101; line++) {
      board.add(new InvalidScore(Place.of("b.csv", line)));
      board.add(new InvalidScore(Place.of("a.csv", line)));
    }
    board.add(new IgnoredColumns(Place.of("a.csv"), "备注"));

    assertThat(board.found().counts())
        .containsExactly(
            new FindingCount("a.csv", Severity.ERROR, "invalid_score", 101),
            new FindingCount("a.csv", Severity.INFO, "ignored_columns", 1),
            new FindingCount("b.csv", Severity.ERROR, "invalid_score", 101));
    assertThat(board.found().in("b.csv").kept()).hasSize(100);
    assertThat(board.counts()).containsEntry("invalid_score", 202L);
  }

  @Test
  void theGravestComeFirstThenFileLineAndColumn() {
    NoticeBoard board = new NoticeBoard();
    board.add(new IgnoredColumns(Place.of("a.csv", 1), "备注"));
    board.add(new InvalidDate(Place.of("a.csv", 2).at("整改时限"), "下周"));
    board.add(new InvalidScore(Place.of("b.csv", 2).at("信心")));
    board.add(new InvalidScore(Place.of("a.csv", 10).at("信心")));
    board.add(new InvalidScore(Place.of("a.csv", 9).at("能力")));
    board.add(new InvalidScore(Place.of("a.csv", 9).at("信心")));

    assertThat(board.findings())
        .extracting(Finding::place)
        .containsExactlyElementsOf(
            List.of(
                new Place("a.csv", 9, "信心"),
                new Place("a.csv", 9, "能力"),
                new Place("a.csv", 10, "信心"),
                new Place("b.csv", 2, "信心"),
                new Place("a.csv", 2, "整改时限"),
                new Place("a.csv", 1, "")));
  }

  @Test
  void theOrderInWhichNoticesComeDoesNotShow() {
    NoticeBoard one = new NoticeBoard();
    NoticeBoard two = new NoticeBoard();
    UnknownBranch first = new UnknownBranch(Place.of(FILE, 4), "甲");
    UnknownBranch second = new UnknownBranch(Place.of(FILE, 4), "乙");
    one.add(first);
    one.add(second);
    two.add(second);
    two.add(first);

    assertThat(one.findings()).isEqualTo(two.findings()).hasSize(2);
  }
}
