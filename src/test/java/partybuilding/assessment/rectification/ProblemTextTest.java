package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextTest {
  @ParameterizedTest
  @CsvSource({
    "记录不规范,记录 不规范。",
    "“三会一课”记录不规范,三会一课记录不规范",
    "记录不规范,“三会一课”记录不规范，事后补记",
    "党员学习形式单一，参与面不广,党员学习形式较单一，参与面还不够广",
    "记录不规范,''",
    "A,a"
  })
  void aProblemMayBeWordedAnewAndStaysTheSame(String one, String other) {
    assertThat(ProblemText.same(one, other)).isTrue();
    assertThat(ProblemText.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "党建品牌与专业建设结合不紧,学生党支部活动与专业实践、志愿服务结合不紧，育人效果不突出",
    "服务师生事项清单不明确，党建与业务流程优化结合不够,作风建设与流程优化结合不够，师生办事多头跑现象仍存在",
    "记录不全,会议不全",
    "甲,乙"
  })
  void anotherProblemIsAnotherOne(String one, String other) {
    assertThat(ProblemText.same(one, other)).isFalse();
    assertThat(ProblemText.same(other, one)).isFalse();
  }
}
