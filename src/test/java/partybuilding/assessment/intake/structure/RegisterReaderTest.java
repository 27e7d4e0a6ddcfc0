package partybuilding.assessment.intake.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.structure.RegisterReader.Registered;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

class RegisterReaderTest {
  private static final String FILE = "branches.csv";
  private static final String HEADER =
      "党组织编号,name,short_name,kind,parent,aliases,valid_from,valid_to\n";
  private final NoticeBoard board = new NoticeBoard();

  @Test
  void aLineGivesABranchWithItsNamesAndYears(@TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电工程系党总支,机电系,教学,党委,机电；机械|J、ME,2019,2022\n");
    Branch branch = new Branch("B01", "机电工程系党总支", "机电系", "教学", "党委");

    assertThat(read.register().branchesOf(2022)).containsExactly(branch);
    assertThat(read.register().branchesOf(2018)).isEmpty();
    assertThat(read.register().branchesOf(2023)).isEmpty();
    for (String name : new String[] {"机电工程系党总支", "机电系", "机电", "机械", "J", "ME"}) {
      assertThat(read.register().match("", name, 2020)).as(name).isEqualTo(new Match.Found(branch));
    }
    assertThat(read.account().rows().accepted()).isEqualTo(1);
    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"机电，机械", "\"机电,机械\"", "机电； 机械", "\"机电\n机械\"", "机电、机械，"})
  void formerNamesArePartedAsPeoplePartThem(String names, @TempDir Path folder) {
    Registered read = read(folder, "党组织编号,党组织名称,曾用名\nB01,机电工程系党总支," + names + "\n");

    assertThat(read.register().match("", "机电", 2020)).isInstanceOf(Match.Found.class);
    assertThat(read.register().match("", "机械", 2020)).isInstanceOf(Match.Found.class);
  }

  @Test
  void whatALineLeavesOutIsTheFullNameAndAllYears(@TempDir Path folder) {
    Registered read = read(folder, "branch_id,name\nB01,机电系\n");

    assertThat(read.register().branchesOf(1)).containsExactly(new Branch("B01", "机电系", "机电系", ""));
    assertThat(read.register().branchesOf(9999)).hasSize(1);
  }

  @Test
  void aYearMayBeAWholeDay(@TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电系,,,,,2020-09-01,2022年12月\n");

    assertThat(read.register().branchesOf(2019)).isEmpty();
    assertThat(read.register().branchesOf(2020)).hasSize(1);
    assertThat(read.register().branchesOf(2023)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021", "２０２１", "2021年", "2021年度", "2021-09", "2021.9", "2021年9月", "2021/9/1"})
  void aYearIsReadHoweverItIsWritten(String from, @TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电系,,,,," + from + ",至今\n");

    assertThat(read.register().branchesOf(2020)).isEmpty();
    assertThat(read.register().branchesOf(2021)).hasSize(1);
    assertThat(read.register().branchesOf(9999)).hasSize(1);
    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年", "21", "2021-13", "20210", "0021", "2021-02-30"})
  void aYearThatCannotBeReadIsToldAndCountsAsNotGiven(String from, @TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电系,,,,," + from + ",\n");

    assertThat(board.findings())
        .containsExactly(
            new Finding(
                Severity.WARNING,
                "unreadable_validity",
                Place.of(FILE, 2).at("valid_from"),
                Map.of("value", from)));
    assertThat(read.register().branchesOf(1)).hasSize(1);
    assertThat(read.account().rows().accepted()).isEqualTo(1);
  }

  @Test
  void aBranchThatEndsBeforeItBeginsIsRefused(@TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电系,,,,,2022,2021\nB02,机关,,,,,2022,2022\n");

    assertThat(board.findings())
        .containsExactly(
            error("reversed_validity", Place.of(FILE, 2), Map.of("from", "2022", "to", "2021")));
    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.register().branchesOf(2022)).extracting(Branch::id).containsExactly("B02");
  }

  @Test
  void oneNameMayPassFromABranchToTheNext(@TempDir Path folder) {
    Registered read = read(folder, HEADER + "B01,机电系,,,,,2019,2021\nB02,机电学院,,,,机电系,2022,\n");

    assertThat(read.register().match("", "机电系", 2021)).isEqualTo(found(read, "B01"));
    assertThat(read.register().match("", "机电系", 2022)).isEqualTo(found(read, "B02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",机电系,,,,,,", "B01, ,,,,,,"})
  void aLineWithoutNumberOrNameIsRefused(String line, @TempDir Path folder) {
    Registered read = read(folder, HEADER + "B02,机关,,,,,,\n" + line + "\n");

    assertThat(board.findings())
        .containsExactly(error("incomplete_branch", Place.of(FILE, 3), Map.of()));
    assertThat(read.register().branchesOf(2023)).extracting(Branch::id).containsExactly("B02");
    assertThat(read.account().rows().refused()).isEqualTo(1);
  }

  @Test
  void aNumberOrNameOfTwoBranchesRefusesTheRegister(@TempDir Path folder) {
    assertThat(Refusals.of(() -> read(folder, "branch_id,name\nB01,机电系\nB01,机关\n")))
        .containsExactly(error("ambiguous_branch", Place.of(FILE), Map.of("value", "B01")));
    assertThat(Refusals.of(() -> read(folder, "branch_id,name,aliases\nB01,机电系,总支\nB02,机关,总 支\n")))
        .containsExactly(error("ambiguous_branch", Place.of(FILE), Map.of("value", "总支")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "B01,,机电系,,,,,\n", "B01,机电系,,,,,,\n"})
  void noColumnOfARegisterIsCalledIgnoredWhateverItsRows(String rows, @TempDir Path folder) {
    read(folder, HEADER + rows);

    assertThat(board.findings()).extracting(Finding::code).doesNotContain("ignored_columns");
  }

  @Test
  void aColumnOfNoMeaningIsCalledIgnored(@TempDir Path folder) {
    read(folder, "branch_id,name,电话\nB01,机电系,1\n");

    assertThat(board.findings())
        .extracting(Finding::values)
        .containsExactly(Map.of("columns", "电话"));
  }

  private Registered read(Path folder, String text) {
    return RegisterReader.read(new ExportsFolder(folder).write(FILE, text), board);
  }

  private static Match found(Registered read, String id) {
    return new Match.Found(read.register().find(id).orElseThrow().branch());
  }
}
