package partybuilding.assessment.intake.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Refusals;

/** A column in which yes voids the ballot refuses the file, however an office heads it. */
class VoidedBallotsTest {
  private final Path folder;

  VoidedBallotsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "是否无效",
        "是否无效票",
        "是否为无效票",
        "是否为废票",
        "是否属于无效票",
        "是否作废",
        "是否作废票",
        "是否废票",
        "是否剔除",
        "是否不计入",
        "选票是否作废",
        "该票是否无效",
        "废票",
        "废票（打√）",
        "无效",
        "无效票",
        "无效选票",
        "作废",
        "作废票",
        "作废标记",
        "作废与否",
        "无效情况",
        "作废原因",
        "无效答卷",
        "* 是否废票（必填）",
        "invalid",
        "Is Invalid",
        "is_invalid",
        "is_voided",
        "is_spoiled",
        "Voided",
        "spoilt",
        "void ballot",
        "rejected"
      })
  void aHeadingThatMarksVoidBallotsRefusesTheFile(String heading) {
    assertThat(
            Refusals.of(
                () ->
                    EvaluationsExport.read(
                        folder, "党组织,票种,信心,总评," + heading + "\n机电系,书记,90,好,是\n")))
        .extracting(Finding::code)
        .containsExactly("opposite_column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"是否作废", "废票", "is_voided"})
  void besideAColumnThatSaysWhichBallotsAreValidItIsNotReadAndNothingIsRefused(String heading) {
    EvaluationsExport read =
        EvaluationsExport.read(
            folder, "党组织,票种,信心,总评,是否有效," + heading + "\n机电系,书记,90,好,是,否\n机电系,书记,80,好,否,是\n");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.account().rows().passedOver().invalid()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"是否有效", "是否有效票", "是否为有效票", "是否为有效票（必填）", "is_valid", "Is Valid", "validity"})
  void aHeadingThatMarksValidBallotsIsRead(String heading) {
    EvaluationsExport read =
        EvaluationsExport.read(
            folder, "党组织,票种,信心,总评," + heading + "\n机电系,书记,90,好,是\n机电系,书记,80,好,否\n");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.account().rows().passedOver().invalid()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"废物利用", "有效票数", "作废前得分", "无效整改", "备注", "voice", "avoid"})
  void anyOtherHeadingDoesNot(String heading) {
    assertThat(
            EvaluationsExport.read(folder, "党组织,票种,信心,总评," + heading + "\n机电系,书记,90,好,1\n").rows())
        .hasSize(1);
  }

  @Test
  void theNumberOfVoidBallotsOfATallyIsNone() {
    EvaluationsExport read =
        EvaluationsExport.read(
            folder, "党组织,票种,评议内容,好票,较好票,一般票,差票,弃权票,无效票\n机电系,书记,总评,3,0,0,0,0,2\n");

    assertThat(read.answers()).hasSize(1);
    assertThat(read.account().rows().accepted()).isEqualTo(1);
  }
}
