package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.language.Language;

/** The rectification lists as another program opens them and saves them again. */
@Tag("browser")
@ExtendWith(Workshop.class)
class ListsInLibreOfficeTest {
  private static final int HEAD = 4;
  private static final int FIRST = HEAD + 1;
  private static final Map<Language, List<String>> DIMENSIONS =
      Map.of(
          Language.ZH_CN, List.of("党建信心", "党建能力", "项目融合", "综合评价", "其他"),
          Language.EN,
              List.of("Confidence", "Capability", "Project integration", "Overall", "other"));

  private final Reports reports;
  private final Office office;

  ListsInLibreOfficeTest(Reports reports, @TempDir Path folder) {
    this.reports = reports;
    this.office = new Office(folder);
  }

  /** The list of all branches, and that of one. */
  private List<Path> lists(Language language) throws IOException {
    try (Stream<Path> files =
        Files.list(reports.of(ReportSubject.SAMPLE, language).folder().resolve("papers"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
      assertThat(all).hasSize(1 + 14);
      return List.of(all.get(0), all.get(all.size() - 1));
    }
  }

  /** What is to be found in a list. */
  private interface Check {
    void of(XSSFSheet sheet, Workbook book);
  }

  private void eachSavedAgain(Language language, Check check) throws IOException {
    for (Path list : lists(language)) {
      try (InputStream file = Files.newInputStream(office.saved(list));
          XSSFWorkbook book = new XSSFWorkbook(file)) {
        check.of(book.getSheetAt(0), book);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDropDownsOfferTheLegalWordsAndNoOthers(Language language) throws IOException {
    Map<String, List<String>> legal =
        Map.of(
            Column.STATUS.label(language),
                Stream.of(ItemStatus.values()).map(status -> status.label(language)).toList(),
            Column.DIMENSION.label(language), DIMENSIONS.getOrDefault(language, List.of()),
            Column.REQUIREMENT.label(language),
                Stream.of(Requirement.values()).map(word -> word.label(language)).toList(),
            Column.DEADLINE.label(language),
                List.of(Deadline.AtOnce.label(language), Deadline.LongTerm.label(language)));

    eachSavedAgain(language, (sheet, book) -> assertThat(offered(sheet, book)).isEqualTo(legal));
  }

  /** By heading of the column. */
  private static Map<String, List<String>> offered(XSSFSheet sheet, Workbook book) {
    Map<String, List<String>> offered = new HashMap<>();
    for (DataValidation rule : sheet.getDataValidations()) {
      if (rule.getValidationConstraint().getValidationType() == ValidationType.LIST) {
        int column = rule.getRegions().getCellRangeAddress(0).getFirstColumn();
        assertThat(rule.getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(FIRST);
        String heading = sheet.getRow(HEAD).getCell(column).getStringCellValue();
        offered.put(heading, words(rule.getValidationConstraint().getFormula1(), book));
      }
    }
    return offered;
  }

  private static List<String> words(String cells, Workbook book) {
    List<String> words = new ArrayList<>();
    for (CellReference cell :
        new AreaReference(cells, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
      Row row = book.getSheet(cell.getSheetName()).getRow(cell.getRow());
      words.add(row.getCell(cell.getCol()).getStringCellValue());
    }
    return words;
  }

  @ParameterizedTest
  @EnumSource
  void whatTheProgramIssuedIsProtectedAndWhatIsFilledInIsNot(Language language) throws IOException {
    List<String> issued =
        Stream.of(
                Column.ITEM_ID,
                Column.BRANCH,
                Column.HISTORY,
                Column.YEAR_RAISED,
                Column.BRANCH_ID,
                Column.CARRIED_FROM)
            .map(column -> column.label(language))
            .toList();

    eachSavedAgain(
        language,
        (sheet, book) -> {
          assertThat(sheet.getProtect()).isTrue();
          Row head = sheet.getRow(HEAD);
          assertThat(
                  IntStream.range(0, head.getLastCellNum())
                      .filter(c -> sheet.getRow(FIRST).getCell(c).getCellStyle().getLocked())
                      .mapToObj(c -> head.getCell(c).getStringCellValue()))
              .isEqualTo(issued);
        });
  }

  @ParameterizedTest
  @EnumSource
  void itPrintsAcrossA4WithItsHeadingsOnEveryPage(Language language) throws IOException {
    eachSavedAgain(
        language,
        (sheet, book) -> {
          assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
          assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
          assertThat(sheet.getFitToPage()).isTrue();
          assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
          assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
          assertThat(book.getPrintArea(0)).contains("$A$1:$M$");
        });
  }
}
