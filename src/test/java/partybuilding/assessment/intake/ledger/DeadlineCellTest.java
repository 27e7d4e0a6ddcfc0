package partybuilding.assessment.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.row.Deadline;

class DeadlineCellTest {
  @ParameterizedTest
  @CsvSource({
    "2022年6月30日前,2022-06-30",
    "2022年6月30日之前,2022-06-30",
    "2022年6月30日以前,2022-06-30",
    "2022/6/30止,2022-06-30",
    "2022-06-30 前,2022-06-30",
    "2022年6月30日前完成,2022-06-30",
    "2022年6月30日前整改到位,2022-06-30",
    "44742,2022-06-30"
  })
  void aDayMayHaveAWordBehindItAndIsItselfInTime(String cell, LocalDate due) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.On(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年6月底前,2022-06-30",
    "2022年6月底,2022-06-30",
    "2022年6月,2022-06-30",
    "2022年6月份,2022-06-30",
    "2022年06月末,2022-06-30",
    "２０２２年６月底前,2022-06-30",
    "2022 年 6 月底 前,2022-06-30",
    "2022年6月内,2022-06-30",
    "2022年6月止,2022-06-30",
    "2022年6月底前完成整改,2022-06-30",
    "2022年六月底前,2022-06-30",
    "2022年十月底,2022-10-31",
    "2022年十一月,2022-11-30",
    "2022年十二月底前,2022-12-31",
    "2024年2月底,2024-02-29",
    "2023年2月底,2023-02-28",
    "2022年6月上旬,2022-06-10",
    "2022年6月中旬,2022-06-20",
    "2022年6月下旬,2022-06-30",
    "2022-06,2022-06-30",
    "2022/6,2022-06-30",
    "2022.6,2022-06-30",
    "2022.10,2022-10-31"
  })
  void aMonthIsDueOnItsLastDay(String cell, LocalDate due) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.On(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2022年第二季度,2022-06-30",
    "2022年二季度,2022-06-30",
    "2022年2季度末,2022-06-30",
    "2022年第１季度,2022-03-31",
    "2022年第三季度底前,2022-09-30",
    "2022年四季度,2022-12-31",
    "2022年上半年,2022-06-30",
    "2022年下半年,2022-12-31",
    "2022年度上半年,2022-06-30",
    "2022年底,2022-12-31",
    "2022年底前,2022-12-31",
    "2022年年底前,2022-12-31",
    "2022年末,2022-12-31",
    "2022年内,2022-12-31",
    "2022年度内,2022-12-31",
    "2022年,2022-12-31"
  })
  void aQuarterAHalfAndAYearAreDueOnTheirLastDay(String cell, LocalDate due) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.On(due));
  }

  @ParameterizedTest
  @ValueSource(strings = {"立行立改", "立 行立改", "即知即改", "立即整改", "at_once"})
  void atOnceIsNoDay(String cell) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.AtOnce());
  }

  @ParameterizedTest
  @ValueSource(strings = {"长期坚持", "持续推进", "长期", "long_term"})
  void theLongTermIsNoDay(String cell) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.LongTerm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　"})
  void aBlankDeadlineIsUnstated(String cell) {
    assertThat(DeadlineCell.parse(cell)).contains(new Deadline.Unstated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6月底前", "六月底前", "年底前", "年内", "第二季度", "上半年", "6月30日前", "2月29日前", "今年底前", "今年6月底", "明年第二季度",
        "6月底前完成"
      })
  void aDeadlineWithoutAYearIsNotBelievedAndLacksNothingElse(String cell) {
    assertThat(DeadlineCell.parse(cell)).isEmpty();
    assertThat(DeadlineCell.lacksYear(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年6月前",
        "2022年前",
        "2022年第二季度前",
        "2022.1",
        "2022年13月",
        "2022年五季度",
        "22年6月底",
        "2022-02-30",
        "2022年6月30日前后",
        "2022年1月至6月",
        "下周",
        "已整改",
        "尽快",
        "2022",
        "立行立改并长期坚持"
      })
  void whatMayMeanTwoThingsOrNothingIsNotBelieved(String cell) {
    assertThat(DeadlineCell.parse(cell)).isEmpty();
    assertThat(DeadlineCell.lacksYear(cell)).isFalse();
  }
}
