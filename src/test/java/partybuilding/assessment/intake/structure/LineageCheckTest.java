package partybuilding.assessment.intake.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.structure.LineageReader.Traced;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;

/** Changes that contradict each other or the register. */
class LineageCheckTest {
  private static final String FILE = "lineage.csv";
  private static final Register REGISTER =
      Register.of(
          List.of(
              line("A", 2019, 2021),
              line("B", 2019, 2021),
              line("C", 2022, 9999),
              line("OLD", 0, 9999),
              line("Z", 2019, 2024)));

  private final NoticeBoard board = new NoticeBoard();

  private static RegisteredBranch line(String id, int from, int to) {
    return new RegisteredBranch(new Branch(id, id, id, ""), List.of(), from, to);
  }

  private Traced read(Path folder, Register register, String rows) {
    String text = "from_id,to_id,year,change\n" + rows + "\n";
    return LineageReader.read(new ExportsFolder(folder).write(FILE, text), register, board);
  }

  private Finding warning(String code, int line, Map<String, String> values) {
    return new Finding(Severity.WARNING, code, Place.of(FILE, line), values);
  }

  @ParameterizedTest
  @CsvSource({
    "更名,RENAME",
    "改名,RENAME",
    "合 并,MERGE",
    "分设,SPLIT",
    "分立,SPLIT",
    "拆分,SPLIT",
    "新设,CREATE",
    "成立,CREATE",
    "撤销,ABOLISH",
    "Merge,MERGE"
  })
  void aChangeMayBeNamedInChinese(String word, Change change, @TempDir Path folder) {
    assertThat(Change.find(Spelling.of(word))).contains(change);
    assertThat(read(folder, Register.open(), "A,B,2022年度," + word).account().rows().accepted())
        .isEqualTo(1);
    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aNumberTheRegisterDoesNotKnowRefusesTheChangeWithWhatIsNear(@TempDir Path folder) {
    Register register = Register.of(List.of(line("DZ0101", 0, 9999), line("DZ0909", 0, 9999)));
    Traced read = read(folder, register, "DZ0102,DZ0909,2022,rename");

    assertThat(board.findings())
        .containsExactly(
            error(
                "unknown_branch",
                Place.of(FILE, 2).at("from_id"),
                Map.of("value", "DZ0102", "near", "DZ0101")));
    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.lineage().asOf("DZ0102", 2025)).isEqualTo("DZ0102");
  }

  @Test
  void numbersAreWrittenAsTheRegisterWritesThem(@TempDir Path folder) {
    Traced read = read(folder, REGISTER, "ａ,c,2022,rename");

    assertThat(board.findings()).isEmpty();
    assertThat(read.lineage().asOf("A", 2022)).isEqualTo("C");
  }

  @Test
  void withoutARegisterNamesAreNormalised(@TempDir Path folder) {
    Traced read = read(folder, Register.open(), "经管系 党总支,商学院,2022,更名");

    assertThat(read.lineage().asOf("经管系党总支", 2022)).isEqualTo("商学院");
  }

  @Test
  void aCircleWithinAYearRefusesAllItsChanges(@TempDir Path folder) {
    Traced read = read(folder, Register.open(), "A,B,2022,rename\nB,A,2022,rename");

    assertThat(board.findings())
        .containsExactly(
            error("lineage_circle", Place.of(FILE, 2), Map.of("branch", "A", "year", "2022")),
            error("lineage_circle", Place.of(FILE, 3), Map.of("branch", "B", "year", "2022")));
    assertThat(read.account().rows().refused()).isEqualTo(2);
    assertThat(read.lineage().asOf("A", 2025)).isEqualTo("A");
  }

  @Test
  void aBranchRenamedToItselfIsACircle(@TempDir Path folder) {
    read(folder, Register.open(), "A,A,2022,rename");

    assertThat(board.findings()).extracting(Finding::code).containsExactly("lineage_circle");
  }

  @Test
  void aNameThatReturnsInAnotherYearAndAMergerIntoItselfAreNoCircles(@TempDir Path folder) {
    read(
        folder,
        Register.open(),
        "A,B,2021,rename\nB,A,2023,rename\nX,X,2022,merge\nY,X,2022,merge");

    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,B,2022,rename\nA,C,2022,rename", "A,C,2022,merge\nA,B,2022,rename"})
  void twoSuccessorsInOneYearRefuseBothChanges(String rows, @TempDir Path folder) {
    Traced read = read(folder, Register.open(), rows);

    Map<String, String> values = Map.of("branch", "A", "year", "2022", "successors", "B、C");
    assertThat(board.findings())
        .containsExactly(
            error("two_successors", Place.of(FILE, 2), values),
            error("two_successors", Place.of(FILE, 3), values));
    assertThat(read.lineage().asOf("A", 2025)).isEqualTo("A");
  }

  @Test
  void aSplitHasAsManySuccessorsAsItLikes(@TempDir Path folder) {
    read(folder, Register.open(), "A,B,2022,split\nA,C,2022,split");

    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aMergerIntoANewBranchWithOnePredecessorIsTold(@TempDir Path folder) {
    Traced read = read(folder, REGISTER, "A,C,2022,merge");

    assertThat(board.findings()).containsExactly(warning("lone_merger", 2, Map.of("branch", "C")));
    assertThat(read.account().rows().accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,C,2022,merge\nB,C,2022,merge", "A,OLD,2022,merge", "A,Z,2022,merge"})
  void mergersOfTwoAndIntoABranchThatWasThereAreNot(String rows, @TempDir Path folder) {
    read(folder, REGISTER, rows);

    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Z,C,2022,rename", "Z,OLD,2022,merge", "Z,,2022,abolish"})
  void aBranchThatIsStillValidAfterItEndedIsTold(String row, @TempDir Path folder) {
    read(folder, REGISTER, row);

    assertThat(board.findings())
        .containsExactly(
            warning("still_valid", 2, Map.of("branch", "Z 2019–2024", "lastYear", "2021")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,C,2022,rename", "OLD,C,2022,rename", "Z,C,2022,split"})
  void aBranchThatEndsWhereItsLineEndsOrWhoseEndIsLeftOpenIsNot(String row, @TempDir Path folder) {
    read(folder, REGISTER, row);

    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'A,OLD,2024,rename',A 2019–2021,2024",
    "'C,OLD,2022,rename',C 2022–,2022",
    "'OLD,C,2021,rename',C 2022–,2021",
    "',C,2021,create',C 2022–,2021"
  })
  void aChangeOutsideTheYearsOfABranchIsTold(
      String row, String branch, String year, @TempDir Path folder) {
    read(folder, REGISTER, row);

    assertThat(board.findings())
        .containsExactly(
            warning("change_outside_years", 2, Map.of("branch", branch, "year", year)));
  }
}
