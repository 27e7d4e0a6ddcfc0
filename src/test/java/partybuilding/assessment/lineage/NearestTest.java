package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered for a name that the register does not know. */
class NearestTest {
  private static final Branch OFFICE = new Branch("B10", "机关第一党总支", "机关一", "");
  private final Register register =
      Register.of(
          List.of(
              line("B01", "机电工程系党总支", 0, 9999),
              line("B02", "信息工程系党总支", 0, 9999),
              line("B03", "经济管理系党总支", 2019, 2021),
              line("B04", "商学院党总支", 2022, 9999),
              line("B07", "护理与健康系党总支", 0, 9999),
              new RegisteredBranch(OFFICE, List.of("直属机关党总支"), 0, 9999),
              line("DZ0101", "Automotive Engineering Branch", 0, 9999)));

  private static RegisteredBranch line(String id, String name, int from, int to) {
    return new RegisteredBranch(new Branch(id, name, name, ""), List.of(), from, to);
  }

  private List<String> near(String value, int year) {
    return register.near(new Match.Unknown(value, Optional.empty()), year).stream()
        .map(Branch::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "机电党总支,B01",
    "机电系,B01",
    "机电工程党总支,B01",
    "机电工呈系党总支,B01",
    "机电学院党总支,B01",
    "信工系党总支,B02",
    "经管系,B03",
    "护理学院,B07",
    "某学院机电工程系党总支,B01",
    "机关党总支,B10",
    "直属机关总支,B10",
    "Automotive Enginering Branch,DZ0101",
    "Automotive Branch,DZ0101",
    "B1,B01",
    "DZ0102,DZ0101",
    "ＤＺ１０１,DZ0101"
  })
  void slipsAndAbbreviationsFindTheirBranchFirst(String value, String id) {
    assertThat(near(value, 2020)).startsWith(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"测绘系", "测绘工程学院分党委", "党总支", "学院", "B99", "团委", "Library"})
  void whatResemblesNothingFindsNothing(String value) {
    assertThat(near(value, 2020)).isEmpty();
  }

  @Test
  void branchesOfTheYearComeFirst() {
    Register both =
        Register.of(List.of(line("B01", "艺术系", 2019, 2021), line("B02", "艺术设计系", 2022, 9999)));
    Match.Unknown unknown = new Match.Unknown("艺术系党总支", Optional.empty());

    assertThat(both.near(unknown, 2021)).extracting(Branch::id).containsExactly("B01", "B02");
    assertThat(both.near(unknown, 2022)).extracting(Branch::id).containsExactly("B02", "B01");
  }

  @Test
  void noMoreThanThreeAreOfferedWhateverTheOrderOfTheRegister() {
    List<RegisteredBranch> lines =
        Arrays.asList(
            line("D", "机关第四党总支", 0, 9999),
            line("B", "机关第二党总支", 0, 9999),
            line("C", "机关第三党总支", 0, 9999),
            line("A", "机关第一党总支", 0, 9999));
    Match.Unknown unknown = new Match.Unknown("机关第五党总支", Optional.empty());

    assertThat(Register.of(lines).near(unknown, 2020))
        .extracting(Branch::id)
        .containsExactly("A", "B", "C");
  }

  @Test
  void theBranchThatTheOtherCellNamesComesBeforeAll() {
    assertThat(register.near(new Match.Unknown("机电系", Optional.of(OFFICE)), 2020))
        .extracting(Branch::id)
        .containsExactly("B10", "B01");
  }
}
