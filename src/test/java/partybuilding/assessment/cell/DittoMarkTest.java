package partybuilding.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoMarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "同上",
        "（同上）",
        "同 上",
        "同上。",
        "同前",
        "同上行",
        "同上一行",
        "同上一条",
        "见上",
        "见上条",
        "如上所述",
        "同上述措施",
        "同左",
        "同下",
        "〃",
        "″",
        "\"",
        "''",
        "ditto",
        "Ditto",
        "Same as above",
        "as above",
        "- 〃 -"
      })
  void aMarkPointsToAnotherCell(String text) {
    assertThat(DittoMark.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "同上明",
        "同上级党组织沟通",
        "上",
        "同",
        "见上海校区方案",
        "如前期调研所列",
        "前",
        "同上系党总支",
        "左右",
        "Do",
        "above",
        "书记甲",
        "同心",
        "“一支部一品牌”",
        "\"双带头人\""
      })
  void aTextOfItsOwnIsNone(String text) {
    assertThat(DittoMark.is(text)).isFalse();
  }
}
