package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-12-03",
        "2021/12/3",
        "2021.12.3",
        "2021．12．03",
        "2021年12月3日",
        "2021 年 12 月 3 日",
        "2021年12月3号",
        "2021年12月3",
        "20211203",
        "２０２１１２０３",
        "２０２１－１２－０３",
        "２０２１年１２月３日",
        " 2021/12/3\u00A0",
        "\uFEFF2021/12/3",
        "2021/12/3 10:22",
        "2021/12/3 9:05:33",
        "2021-12-03T10:22:33",
        "2021-12-03 10:22:33.0",
        "2021年12月3日 10：22",
        "2021年12月3日10:22",
        "20211203 00:00:00"
      })
  void aDayIsReadInEveryFormThatOfficesWrite(String cell) {
    assertThat(DateCell.written(cell)).contains(LocalDate.of(2021, 12, 3));
    assertThat(DateCell.parse(cell)).contains(LocalDate.of(2021, 12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21-12-03",
        "21/12/3",
        "3/12/2021",
        "2021-02-29",
        "2021-13-01",
        "2021/4/31",
        "20210229",
        "20211301",
        "2021年12月",
        "2021-12",
        "12月3日",
        "2021/12-3",
        "2021年12/3",
        "2021/12/310:22",
        "2021/12/3 25:00",
        "2021/12/3 10:60",
        "2021/12/3前",
        "1821-12-03",
        "2201-12-03",
        "2021-12-03 2021-12-04",
        "下周"
      })
  void whatIsHalfADayOrNoneOrDoubtfulIsNotBelieved(String cell) {
    assertThat(DateCell.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "44533,2021-12-03",
    "４４５３３,2021-12-03",
    "44533.4319444,2021-12-03",
    "36585,2000-02-29",
    "36586,2000-03-01",
    "29221,1980-01-01",
    "60267,2064-12-31"
  })
  void aSerialNumberIsTheDayThatASpreadsheetShowsForIt(String cell, LocalDate day) {
    assertThat(DateCell.serial(cell)).contains(day);
    assertThat(DateCell.written(cell)).isEmpty();
    assertThat(DateCell.parse(cell)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"29220", "60268", "20211", "20223", "60", "99999", "445330", "-44533", "2021.5"})
  void aNumberOfNoLikelyDayIsNotBelieved(String cell) {
    assertThat(DateCell.parse(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-18T16:00:00.000Z,2025-12-19",
    "2025-12-18T15:59:59Z,2025-12-18",
    "2025-12-18T00:00:00+08:00,2025-12-18",
    "2025-12-18 23:30:00 +0800,2025-12-18",
    "2025-12-18T20:00:00-05:00,2025-12-19",
    "2025-12-18 星期四,2025-12-18",
    "2025年12月18日（周四）下午3:05,2025-12-18",
    "2025/12/18 上午 9:30:00,2025-12-18",
    "2025-12-18 9:30 PM,2025-12-18",
    "2025-12-18 14时05分,2025-12-18",
    "星期四 2025-12-18,2025-12-18",
    "2025年12月18日上午,2025-12-18"
  })
  void aWeekdayAHalfOfTheDayAndAnOffsetArePartOfADate(String cell, LocalDate day) {
    assertThat(DateCell.parse(cell)).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"星期四", "上午", "2025-12-18 下周", "2025-12-18 25:00", "2025-12-18 Z", "周四 12-18"})
  void aWeekdayAloneOrMoreThanADateIsNone(String cell) {
    assertThat(DateCell.parse(cell)).isEmpty();
  }
}
