package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.Exports;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.notice.Severity;

class SheetTest {
  private static final String FILE = "branches.csv";
  private static final Form FORM =
      new Form(
          "test", List.of(Column.BRANCH.names().toList(), Column.EVALUATOR_GROUP.names().toList()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "党组织,票种\n",
        "\uFEFF党组织,票种\n",
        "\uFEFF\"党组织\",\"票种\"\n",
        "某学院评议表,\n\n党组织,填写说明\n 党 组织 ,票　种\n",
        "Branch,EVALUATOR_GROUP\r\n"
      })
  void theHeaderIsTheFirstRowThatNamesTheRequiredColumns(String header, @TempDir Path folder) {
    assertThat(rows(folder, header + "机电系,党委委员\n"))
        .hasSize(1)
        .first()
        .asString()
        .endsWith(": 机电系|党委委员");
  }

  @Test
  void rowsKeepTheirLinesAndBlankOnesAreNone(@TempDir Path folder) {
    assertThat(rows(folder, "表\n党组织,票种\n\n甲,\"一\n二\"\n,\n 　,\n乙,丙\n"))
        .containsExactly("4: 甲|一\n二", "8: 乙|丙");
  }

  @Test
  void missingColumnsAreNamedWithEveryNameTheyMayHave(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "标题\n党组织,类别\n甲,乙\n")))
        .containsExactly(
            error(
                "missing_column",
                Place.of(FILE),
                Map.of("column", "evaluator_group", "accepted", "evaluator_group/评委类别/票种/评议主体")));
  }

  @Test
  void anEmptyFileLacksAllColumns(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "")))
        .extracting(f -> f.values().get("column"))
        .containsExactly("branch, evaluator_group");
  }

  @Test
  void aColumnThatStandsTwiceIsRefusedOnTheLineOfTheHeader(@TempDir Path folder) {
    assertThat(
            Refusals.of(
                () -> {
                  try (Sheet sheet = open(folder, "表\n党组织,票种,述职对象\n")) {
                    assertThat(sheet.header().find(Column.EVALUATOR_GROUP)).hasValue(1);
                    assertThat(sheet.header().find(Column.BRANCH)).isEmpty();
                  }
                }))
        .containsExactly(
            error("repeated_column", Place.of(FILE, 2), Map.of("meaning", "党组织, 述职对象")));
  }

  @Test
  void columnsNobodyAskedForAreListedOnce(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "表\n序号,党组织,, 备注 ,票种\n")) {
      sheet.header().find(Column.BRANCH);
      sheet.header().find(Column.EVALUATOR_GROUP);
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings())
        .containsExactly(
            new Finding(
                Severity.INFO, "ignored_columns", Place.of(FILE, 2), Map.of("columns", "序号, 备注")));
  }

  @Test
  void nothingIsSaidWhereEveryColumnIsUsed(@TempDir Path folder) {
    NoticeBoard board = new NoticeBoard();
    try (Sheet sheet = open(folder, "党组织,票种\n")) {
      sheet.header().find(Column.BRANCH);
      sheet.header().find(Column.EVALUATOR_GROUP);
      sheet.header().reportIgnored(board);
    }

    assertThat(board.findings()).isEmpty();
  }

  @Test
  void aQuoteThatDoesNotCloseIsRefusedWithTheLineItsRowBeginsOn(@TempDir Path folder) {
    assertThat(Refusals.of(() -> rows(folder, "党组织,票种\n甲,乙\n丙,\"丁\n戊,己\n")))
        .containsExactly(error("broken_quotes", Place.of(FILE, 3), Map.of()));
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedWithTheFirstWrongOne(@TempDir Path folder) {
    byte[] text = "党组织,票种\n甲,".getBytes(StandardCharsets.UTF_8);
    byte[] wrong = new byte[text.length + 2];
    System.arraycopy(text, 0, wrong, 0, text.length);
    wrong[text.length] = (byte) 0xC0;

    assertThat(Refusals.of(() -> rows(new Exports(folder).write(FILE, wrong))))
        .containsExactly(
            error("undecodable_text", Place.of(FILE), Map.of("offset", "" + text.length)));
  }

  @Test
  void aWrongByteFarIntoTheFileIsCountedFromItsBeginning(@TempDir Path folder) {
    StringBuilder text = new StringBuilder("党组织,票种\n");
    while (text.length() < 150_000) {
      text.append("机电工程系党总支,党委委员\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    int end = bytes.length - 2;

    bytes[end] = (byte) 0xFF;
    assertThat(Refusals.of(() -> rows(new Exports(folder).write(FILE, bytes))))
        .extracting(f -> f.values().get("offset"))
        .containsExactly(Integer.toString(end - 2));
  }

  @Test
  void aFileOfTheOldEncodingIsRefusedNotGuessed(@TempDir Path folder) {
    byte[] bytes = "党组织,票种\n".getBytes(Charset.forName("GB18030"));

    assertThat(Refusals.of(() -> rows(new Exports(folder).write(FILE, bytes))))
        .extracting(Finding::code)
        .containsExactly("undecodable_text");
  }

  @Test
  void aFileThatIsGoneIsRefused(@TempDir Path folder) {
    Export gone = new Export(ExportKind.BRANCHES, 0, folder.resolve(FILE), 0, "");

    assertThat(Refusals.of(() -> rows(gone)))
        .containsExactly(
            error("unreadable_file", Place.of(FILE), Map.of("reason", "NoSuchFileException")));
  }

  private static Sheet open(Path folder, String text) {
    return Sheet.open(new Exports(folder).write(FILE, text), FORM, new NoticeBoard());
  }

  private static List<String> rows(Path folder, String text) {
    return rows(new Exports(folder).write(FILE, text));
  }

  private static List<String> rows(Export export) {
    List<String> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(export, FORM, new NoticeBoard())) {
      while (sheet.next()) {
        rows.add(sheet.line() + ": " + sheet.cell(0) + "|" + sheet.cell(1));
      }
    }
    return rows;
  }
}
