package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  private static final Branch MECHANICAL = new Branch("B01", "机电工程系党总支", "机电系", "教学");
  private static final Branch OFFICE = new Branch("B02", "机关党总支", "机关", "机关");
  private final Register register =
      Register.of(
          List.of(
              new RegisteredBranch(MECHANICAL, List.of("机电总支", "Mechanics"), 2019, 2022),
              new RegisteredBranch(OFFICE, List.of(), 0, 9999)));

  @ParameterizedTest
  @CsvSource({
    "B01,''",
    "b０１,''",
    "'',机电工程系党总支",
    "'',机 电 系",
    "'',机电总支",
    "'',MECHANICS",
    "'',B01",
    "B01,机电总支"
  })
  void aBranchIsFoundByNumberByAnyNameOrByBoth(String id, String name) {
    assertThat(register.match(id, name, 2020)).isEqualTo(new Match.Found(MECHANICAL));
  }

  @Test
  void aNumberAndANameOfTwoBranchesAreAContradiction() {
    assertThat(register.match("B01 ", " 机关", 2020)).isEqualTo(new Match.Contradiction("B01", "机关"));
  }

  @Test
  void whatTheRegisterDoesNotHoldIsUnknownEvenBesideAKnownOne() {
    assertThat(register.match("B99", "", 2020)).isEqualTo(unknown("B99"));
    assertThat(register.match("", " 测绘系", 2020)).isEqualTo(unknown("测绘系"));
    assertThat(register.match("B01", "测绘系", 2020))
        .isEqualTo(new Match.Unknown("测绘系", Optional.of(MECHANICAL)));
    assertThat(register.match("B99", "机关", 2020))
        .isEqualTo(new Match.Unknown("B99", Optional.of(OFFICE)));
  }

  @Test
  void similarNamesAreDifferentNames() {
    assertThat(register.match("", "机电工程系", 2020)).isEqualTo(unknown("机电工程系"));
  }

  @Test
  void aRowWithoutNumberAndNameIsUnnamed() {
    assertThat(register.match(" ", "　", 2020)).isEqualTo(new Match.Unnamed());
    assertThat(Register.open().match("", "", 2020)).isEqualTo(new Match.Unnamed());
  }

  @Test
  void withoutARegisterABranchIsItsNumberOrItsNormalisedName() {
    Register open = Register.open();

    assertThat(open.match("X1", "测绘系", 2020))
        .isEqualTo(new Match.Found(new Branch("X1", "测绘系", "测绘系", "")));
    assertThat(open.match("", "测绘 系", 2020))
        .isEqualTo(new Match.Found(new Branch("测绘系", "测绘 系", "测绘 系", "")));
    assertThat(open.match("X1", "", 2020))
        .isEqualTo(new Match.Found(new Branch("X1", "X1", "X1", "")));
  }

  @Test
  void numbersAndNamesOfTwoBranchesAreAmbiguous() {
    Register twice =
        Register.of(
            List.of(
                new RegisteredBranch(MECHANICAL, List.of("总支"), 0, 9999),
                new RegisteredBranch(new Branch("b01", "别的", "别", ""), List.of("总 支"), 0, 9999)));

    assertThat(twice.ambiguous()).containsExactly("b01", "总支");
    assertThat(register.ambiguous()).isEmpty();
  }

  @Test
  void aBranchThatRepeatsItsOwnNameIsNotAmbiguous() {
    Register same =
        Register.of(
            List.of(
                new RegisteredBranch(new Branch("B1", "机关", "机关", ""), List.of("机 关"), 0, 9999)));

    assertThat(same.ambiguous()).isEmpty();
  }

  @Test
  void oneNameMayBelongToTwoBranchesOneAfterTheOther() {
    Branch successor = new Branch("B09", "机电学院党总支", "机电系", "教学");
    Register both =
        Register.of(
            List.of(
                new RegisteredBranch(MECHANICAL, List.of(), 2019, 2022),
                new RegisteredBranch(successor, List.of(), 2023, 9999)));

    assertThat(both.ambiguous()).isEmpty();
    assertThat(both.match("", "机电系", 2022)).isEqualTo(new Match.Found(MECHANICAL));
    assertThat(both.match("", "机电系", 2023)).isEqualTo(new Match.Found(successor));
    assertThat(both.match("B01", "机电系", 2022)).isEqualTo(new Match.Found(MECHANICAL));
    assertThat(both.match("B09", "机电系", 2025)).isEqualTo(new Match.Found(successor));
  }

  @Test
  void aNameOfTwoBranchesInOneYearIsAmbiguous() {
    Branch successor = new Branch("B09", "机电学院党总支", "机电系", "教学");
    Register both =
        Register.of(
            List.of(
                new RegisteredBranch(MECHANICAL, List.of(), 2019, 2022),
                new RegisteredBranch(successor, List.of(), 2022, 9999)));

    assertThat(both.ambiguous()).containsExactly("机电系");
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2023})
  void aNameOutsideItsBranchsYearsProvesNothing(int year) {
    RegisteredBranch line =
        new RegisteredBranch(MECHANICAL, List.of("机电总支", "Mechanics"), 2019, 2022);

    assertThat(register.match("", "机电总支", year))
        .isEqualTo(new Match.NameOutsideYears("机电总支", line));
    assertThat(line.label()).isEqualTo("B01 机电工程系党总支 2019–2022");
  }

  @ParameterizedTest
  @CsvSource({"B01,''", "B01,机电系", "'',B01"})
  void aNumberOutsideItsBranchsYearsIsKnownAndToldApart(String id, String name) {
    assertThat(register.match(id, name, 2023))
        .isInstanceOfSatisfying(
            Match.NumberOutsideYears.class,
            outside -> assertThat(outside.line().branch()).isEqualTo(MECHANICAL));
    assertThat(register.match(id, name, 2022)).isEqualTo(new Match.Found(MECHANICAL));
  }

  @Test
  void aLedgerMayStillNameABranchThatHasEndedButNoneThatIsToCome() {
    assertThat(register.matchItem("", "机电总支", 2025)).isEqualTo(new Match.Found(MECHANICAL));
    assertThat(register.matchItem("B01", "", 2025)).isEqualTo(new Match.Found(MECHANICAL));
    assertThat(register.matchItem("", "机电总支", 2018)).isInstanceOf(Match.NameOutsideYears.class);
    assertThat(register.matchItem("B01", "", 2018)).isInstanceOf(Match.NumberOutsideYears.class);
  }

  @Test
  void aLedgerMeansTheBranchOfItsOwnYearBeforeOneThatHasEnded() {
    Branch successor = new Branch("B09", "机电学院党总支", "机电系", "教学");
    Register both =
        Register.of(
            List.of(
                new RegisteredBranch(MECHANICAL, List.of(), 2019, 2022),
                new RegisteredBranch(successor, List.of(), 2023, 2024)));

    assertThat(both.matchItem("", "机电系", 2022)).isEqualTo(new Match.Found(MECHANICAL));
    assertThat(both.matchItem("", "机电系", 2023)).isEqualTo(new Match.Found(successor));
    assertThat(both.matchItem("", "机电系", 2025)).isEqualTo(new Match.Found(successor));
  }

  @Test
  void theLineageBoundsWhatTheRegisterLeavesOpenAndNothingElse() {
    Branch science = new Branch("B03", "理学院党总支", "理学院", "教学");
    Register bounded =
        Register.of(
                List.of(
                    new RegisteredBranch(MECHANICAL, List.of(), 0, 2024),
                    new RegisteredBranch(OFFICE, List.of(), 0, 9999),
                    new RegisteredBranch(science, List.of(), 0, 9999)))
            .within(
                Lineage.of(
                    List.of(
                        new LineageEvent("B01", "B03", 2022, LineageEvent.Change.RENAME),
                        new LineageEvent("B02", "", 2023, LineageEvent.Change.ABOLISH))));

    assertThat(bounded.branchesOf(2021)).containsExactly(MECHANICAL, OFFICE);
    assertThat(bounded.branchesOf(2022)).containsExactly(MECHANICAL, OFFICE, science);
    assertThat(bounded.branchesOf(2023)).containsExactly(MECHANICAL, science);
  }

  @Test
  void aBranchExistsFromItsFirstYearToItsLast() {
    assertThat(register.branchesOf(2018)).containsExactly(OFFICE);
    assertThat(register.branchesOf(2019)).containsExactly(MECHANICAL, OFFICE);
    assertThat(register.branchesOf(2022)).containsExactly(MECHANICAL, OFFICE);
    assertThat(register.branchesOf(2023)).containsExactly(OFFICE);
  }

  @Test
  void branchesThatOnlyTheExportsNameFollowByKindInTheOrderOfTheirNumbers() {
    assertThat(register.branchesOf(2023, Map.of("Z", "丙", "A", "甲", "B01", "旧名", "B02", "机关")))
        .containsExactly(
            OFFICE, new Branch("A", "甲", "甲", ""), new Branch("Z", "丙", "丙", ""), MECHANICAL);
  }

  private static Match unknown(String value) {
    return new Match.Unknown(value, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "00",
        "0.0",
        "????",
        "机电??党总支",
        "\uFFFD\uFFFD",
        "锟斤拷",
        "FALSE",
        "true",
        "...",
        "()",
        "同上",
        "（同上）",
        "同 前",
        "〃",
        "\"",
        "ditto",
        "--请选择--",
        "请选择",
        "待填写",
        "待补充",
        "全院平均",
        "全校合计",
        "总平均分",
        "本页小计",
        "以上合计",
        "累计",
        "平均得分",
        "汇总",
        "各党总支平均",
        "最高分",
        "标准差",
        "排名",
        "Grand Total"
      })
  void withoutARegisterAFailedLookUpIsNoBranch(String cell) {
    assertThat(Register.open().match("", cell, 2020)).isEqualTo(new Match.Impossible(cell));
    assertThat(Register.open().match(cell, "机电系", 2020)).isEqualTo(new Match.Impossible(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "001",
        "B01",
        "机电系",
        "第一党总支",
        "10",
        "A?",
        "Nullarbor",
        "同上系党总支",
        "待定党支部",
        "统计与汇总科",
        "总务处",
        "平均律乐团支部",
        "排名办公室"
      })
  void withoutARegisterAnyOtherNameIsABranch(String cell) {
    assertThat(Register.open().match("", cell, 2020)).isInstanceOf(Match.Found.class);
  }

  @Test
  void withoutARegisterANumberIsOneHoweverItIsWritten() {
    Match first = Register.open().match("B-01", "机电系", 2020);

    assertThat(Register.open().match("'b—01", "机电系", 2020)).isEqualTo(first);
    assertThat(Register.open().match("Ｂ－０１\u200B", "机电系", 2020)).isEqualTo(first);
  }
}
