package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemListTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "一是记录不全；二是会议不规范。,2",
        "一是记录不全二是会议不规范,2",
        "1.记录不全2.会议不规范,2",
        "组织生活不严：一是记录不全，二是会议不规范，三是请假多,3",
        "一、记录不全；二、会议不规范,2",
        "一、三会一课不规范；二、请假多,2",
        "（一）记录不全（二）会议不规范,2",
        "1.记录不全；2.会议不规范；3.请假多,3",
        "1、记录不全 2、会议不规范,2",
        "１．记录不全。２．会议不规范,2",
        "1）记录不全；2）会议不规范,2",
        "（1）记录不全；（2）会议不规范,2",
        "①记录不全②会议不规范③请假多,3"
      })
  void aListIsCounted(String problem, int count) {
    assertThat(ProblemList.count(problem)).isEqualTo(count);
  }

  @Test
  void linesOfACellAreAListToo() {
    assertThat(ProblemList.count("1.记录不全\n2.会议不规范")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "记录不全",
        "一是记录不全",
        "第一是记录不全，第二是会议不规范",
        "思想不统一是主因，二是会议少",
        "二是记录不全",
        "一是记录不全，第二是会议不规范",
        "1.记录不全，比上年多12.会议不规范",
        "一、初二、高二学生谈话少",
        "一、二、三年级学生党员发展不均衡",
        "一、二年级学生党员少",
        "1、2、3号楼未设党员责任区",
        "教工支部1、教工支部2记录不全",
        "发展比例下降1.5个百分点，低于2.5个百分点的目标",
        "2021.1.2和2021.2.3两次会议无记录",
        "22级（1）班、（2）班未建党小组",
        "1.记录不全",
        "①记录不全",
        "（1）记录不全"
      })
  void whatOnlyLooksLikeAListIsOneProblem(String problem) {
    assertThat(ProblemList.count(problem)).isEqualTo(1);
  }
}
