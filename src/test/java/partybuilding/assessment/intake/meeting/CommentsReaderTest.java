package partybuilding.assessment.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.notice.FileAccount.PassedOver;

class CommentsReaderTest {
  private static final String HEADER = "党组织编号,党组织,点评类型,问题类别,点评内容,问题编号\n";

  private final Path folder;

  CommentsReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Read<Comment> rows(String... rows) {
    return Read.comments(folder, HEADER + String.join("\n", rows) + "\n");
  }

  @Test
  void chineseAndEnglishFilesGiveTheSameComments() {
    Read<Comment> chinese = rows("B01,机电系,差距,党建信心,底气不足,ZG-1", ",机关,建议,其他,多下支部,");
    Read<Comment> english =
        Read.comments(
            folder,
            """
            item_id,text,dimension,kind,branch
            ZG-1,底气不足,confidence,Gap,机电系
            —,多下支部,other,suggestion,机关
            """);

    assertThat(chinese.rows())
        .containsExactly(
            new Comment(2, "B01", CommentKind.GAP, "confidence", "底气不足", Optional.of("ZG-1")),
            new Comment(3, "B02", CommentKind.SUGGESTION, "other", "多下支部", Optional.empty()));
    assertThat(english.rows()).isEqualTo(chinese.rows());
    assertThat(chinese.told()).isEmpty();
    assertThat(english.told()).isEmpty();
  }

  @Test
  void aDimensionIsKnownByItsIndicatorsNamesToo() {
    assertThat(rows("B01,,差距,融合,两张皮,").rows().get(0).dimension()).isEqualTo("project_integration");
  }

  @Test
  void aCategoryThatIsNoDimensionCountsAsOtherAndIsTold() {
    Read<Comment> read = rows("B01,,差距,作风,迟到,", "B01,,差距,,早退,");

    assertThat(read.rows()).extracting(Comment::dimension).containsExactly("other", "other");
    assertThat(read.told()).containsExactly("info unknown_dimension 2 问题类别 {value=作风}");
  }

  @Test
  void aKindThatIsNoneIsRefused() {
    Read<Comment> read = rows("B01,,表扬,,干得好,", "B01,,,,干得好,");

    assertThat(read.told())
        .containsExactly(
            "error unknown_comment_kind 2 点评类型 {known=差距/gap；建议/suggestion, value=表扬}",
            "error missing_value 3 点评类型 {}");
    assertThat(read.account().rows().refused()).isEqualTo(2);
  }

  @Test
  void aBranchNobodyKnowsIsRefused() {
    Read<Comment> read = rows(",测绘系,差距,,底气不足,");

    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.told().get(0)).startsWith("error unknown_branch 2 党组织 ").contains("测绘系");
  }

  @Test
  void aRowThatSaysNothingIsNoComment() {
    Read<Comment> read = rows("B01,,差距,,,", "B02,,建议,,无,", "B02,,建议,,无人牵头,");

    assertThat(read.rows()).extracting(Comment::text).containsExactly("无人牵头");
    assertThat(read.account().rows().passedOver()).isEqualTo(new PassedOver(0, 0, 2, 0, 0, 0));
    assertThat(read.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "材料未盖章",
        "会议记录签字",
        "未经书记签字",
        "联系群众：不够经常",
        "以上率下作用不明显",
        "共3项制度未落实",
        "说明：整改不彻底",
        "本表现突出的问题"
      })
  void aTextWithoutItsBranchIsRefusedHoweverMuchItReadsLikeTheEndOfATable(String text) {
    Read<Comment> read = rows("B01,,差距,,底气不足,", ",,,," + text + ",");

    assertThat(read.told()).containsExactly("error missing_value 3 党组织 {}");
    assertThat(read.account().rows().refused()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无意见",
        "没有意见。",
        "暂无意见",
        "暂无建议",
        "无其他意见",
        "没有其他建议",
        "未提意见",
        "无意见和建议",
        "无明显差距",
        "未发现明显不足",
        "暂未发现问题",
        "本次无点评意见",
        "（无意见）",
        "No comments",
        "no suggestion"
      })
  void aTextThatSaysThatNothingWasSaidIsNoComment(String text) {
    Read<Comment> read = rows("B01,,差距,," + text + ",");

    assertThat(read.rows()).isEmpty();
    assertThat(read.account().rows().passedOver().blank()).isEqualTo(1);
    assertThat(read.told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有问题意识", "无意见箱", "没有提出意见的渠道", "无人牵头", "未提前谋划", "没有建议权", "问题整改无台账"})
  void aTextThatSaysWhatIsWantingIsAComment(String text) {
    assertThat(rows("B01,,差距,," + text + ",").rows()).hasSize(1);
  }

  @Test
  void theSameCommentTwiceIsTwoComments() {
    assertThat(rows("B01,,差距,,底气不足,", "B01,,差距,,底气不足,").rows()).hasSize(2);
  }

  @Test
  void rowsOfTotalsArePassedOver() {
    assertThat(rows("小计,,2,,2,").account().rows().passedOver().totals()).isEqualTo(1);
  }
}
