package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

class HeaderTest {
  private static final Place PLACE = Place.of("evaluations-2023.csv", 1);

  @Test
  void theNthColumnOfANameIsFoundByItsPosition() {
    Header header = header("表现程度", "党组织", "表现 程度", "评价");

    assertThat(header.find(Stream.of("表现程度"), 1)).hasValue(0);
    assertThat(header.find(Stream.of("表现程度"), 2)).hasValue(2);
    assertThat(header.find(Stream.of("表现程度"), 3)).isEmpty();
    assertThat(header.find(Stream.of("表现程度", "评价"), 3)).hasValue(3);
  }

  @Test
  void onlyTheColumnAskedForByPositionIsUsed() {
    Header header = header("表现程度", "表现程度 ");
    NoticeBoard board = new NoticeBoard();
    header.find(Stream.of("表现程度"), 2);
    header.reportIgnored(board);

    assertThat(board.findings())
        .extracting(f -> f.code() + " " + f.values())
        .containsExactly("ignored_columns {columns=表现程度}");
  }

  @Test
  void withoutAPositionARepeatedNameIsRefused() {
    assertThat(Refusals.of(() -> header("信心", "信 心").find(Stream.of("信心"))))
        .extracting(Finding::code)
        .containsExactly("repeated_column");
  }

  private static Header header(String... names) {
    return new Header(PLACE, Heading.of(List.of(names), ColumnWords.NONE), ColumnLetters.NONE);
  }
}
