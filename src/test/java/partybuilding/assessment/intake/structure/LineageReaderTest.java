package partybuilding.assessment.intake.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.structure.LineageReader.Traced;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

class LineageReaderTest {
  private static final String FILE = "lineage.csv";
  private static final String HEADER = "from_id,to_id,year,change\n";
  private final NoticeBoard board = new NoticeBoard();

  @Test
  void everyChangeIsRead(@TempDir Path folder) {
    Traced read =
        read(
            folder,
            """
            A,B,2020,rename
            B,D,2021,Merge
            C,D,２０２１,merge
            E,F,2022,split
            ,G,2022,create
            H,,2022,abolish
            """);

    assertThat(read.lineage().asOf("A", 2022)).isEqualTo("D");
    assertThat(read.lineage().asOf("C", 2022)).isEqualTo("D");
    assertThat(read.lineage().breakAt("F", 2022, 2022)).contains(Change.SPLIT);
    assertThat(read.account().rows().accepted()).isEqualTo(6);
    assertThat(board.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'A,B,2020,renamed','renamed 2020'",
    "'A,B,,rename','rename'",
    "'A,B,20,rename','rename 20'",
    "',B,2020,rename','rename 2020'",
    "'A,,2020,merge','merge 2020'",
    "'A,,2020,create','create 2020'",
    "',B,2020,abolish','abolish 2020'",
    "'A,B,2020,','2020'"
  })
  void aRowThatCannotBeFollowedIsRefusedWithTheLegalChanges(
      String row, String value, @TempDir Path folder) {
    Traced read = read(folder, row + "\n");

    assertThat(board.findings())
        .containsExactly(
            error(
                "invalid_lineage",
                Place.of(FILE, 2),
                Map.of(
                    "value",
                    value,
                    "legal",
                    "rename/更名/改名, merge/合并, split/分设/分立/拆分, create/新设/成立, abolish/撤销")));
    assertThat(read.account().rows().refused()).isEqualTo(1);
    assertThat(read.lineage().asOf("A", 2025)).isEqualTo("A");
  }

  @Test
  void noColumnIsCalledIgnoredWhereThereAreNoRows(@TempDir Path folder) {
    Traced read = read(folder, "");

    assertThat(read.account().rows().read()).isZero();
    assertThat(board.findings()).isEmpty();
  }

  private Traced read(Path folder, String rows) {
    return LineageReader.read(
        new ExportsFolder(folder).write(FILE, HEADER + rows), Register.open(), board);
  }
}
