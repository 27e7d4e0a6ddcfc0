package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(register.match(id, name)).isEqualTo(new Match.Found(MECHANICAL));
  }

  @Test
  void aNumberAndANameOfTwoBranchesAreAContradiction() {
    assertThat(register.match("B01 ", " 机关")).isEqualTo(new Match.Contradiction("B01", "机关"));
  }

  @Test
  void whatTheRegisterDoesNotHoldIsUnknownEvenBesideAKnownOne() {
    assertThat(register.match("B99", "")).isEqualTo(new Match.Unknown("B99"));
    assertThat(register.match("", " 测绘系")).isEqualTo(new Match.Unknown("测绘系"));
    assertThat(register.match("B01", "测绘系")).isEqualTo(new Match.Unknown("测绘系"));
    assertThat(register.match("B99", "机关")).isEqualTo(new Match.Unknown("B99"));
  }

  @Test
  void similarNamesAreDifferentNames() {
    assertThat(register.match("", "机电工程系")).isEqualTo(new Match.Unknown("机电工程系"));
  }

  @Test
  void aRowWithoutNumberAndNameIsUnnamed() {
    assertThat(register.match(" ", "　")).isEqualTo(new Match.Unnamed());
    assertThat(Register.open().match("", "")).isEqualTo(new Match.Unnamed());
  }

  @Test
  void withoutARegisterABranchIsItsNumberOrItsNormalisedName() {
    Register open = Register.open();

    assertThat(open.match("X1", "测绘系"))
        .isEqualTo(new Match.Found(new Branch("X1", "测绘系", "测绘系", "")));
    assertThat(open.match("", "测绘 系"))
        .isEqualTo(new Match.Found(new Branch("测绘系", "测绘 系", "测绘 系", "")));
    assertThat(open.match("X1", "")).isEqualTo(new Match.Found(new Branch("X1", "X1", "X1", "")));
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
  void aBranchExistsFromItsFirstYearToItsLast() {
    assertThat(register.branchesOf(2018)).containsExactly(OFFICE);
    assertThat(register.branchesOf(2019)).containsExactly(MECHANICAL, OFFICE);
    assertThat(register.branchesOf(2022)).containsExactly(MECHANICAL, OFFICE);
    assertThat(register.branchesOf(2023)).containsExactly(OFFICE);
  }

  @Test
  void branchesThatOnlyTheExportsNameFollowInTheOrderOfTheirNumbers() {
    assertThat(register.branchesOf(2023, Map.of("Z", "丙", "A", "甲", "B01", "旧名", "B02", "机关")))
        .containsExactly(
            OFFICE, new Branch("A", "甲", "甲", ""), MECHANICAL, new Branch("Z", "丙", "丙", ""));
  }
}
