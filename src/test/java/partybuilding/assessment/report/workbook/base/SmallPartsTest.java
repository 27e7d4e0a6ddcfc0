package partybuilding.assessment.report.workbook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.report.table.TableWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

class SmallPartsTest {
  private static final WorkbookWords TERMS =
      new WorkbookWords(new ReportFacts().build(), Words.of(ReportFolder.class, Language.EN));

  private static final String HEADING = "workbook.column.";

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsWord(Language language) {
    Set<String> keys = Words.of(ReportFolder.class, language).keys();

    Stream.of(ItemStatus.values()).map(s -> "workbook.status." + s.code()).forEach(has(keys));
    Stream.of(Requirement.values()).map(r -> "requirement." + r.code()).forEach(has(keys));
    Stream.of(DebriefMode.values()).map(m -> "mode." + m.code()).forEach(has(keys));
    Stream.of(Grade.values()).map(g -> "grade." + g.code()).forEach(has(keys));
    Stream.of(RankBasis.values()).map(b -> "workbook.basis." + b.code()).forEach(has(keys));
  }

  @Test
  void aHeadingIsTheTablesUnlessTheWorkbookHasAnotherWordInSomeLanguage() {
    assertThat(TERMS.column("closure_rate")).isEqualTo("Closure rate");
    assertThat(TERMS.column("closed_on_time")).isEqualTo("On time");
    assertThat(ownHeadings(Language.ZH_CN).filter(SmallPartsTest::saidByTheTables)).isEmpty();
  }

  private static Stream<String> ownHeadings(Language language) {
    return Words.of(ReportFolder.class, language).keys().stream()
        .filter(key -> key.startsWith(HEADING));
  }

  private static boolean saidByTheTables(String key) {
    String title = "column." + key.substring(HEADING.length()) + ".title";
    return Stream.of(Language.values())
        .allMatch(
            language ->
                Words.of(TableWords.class, language)
                    .find(title)
                    .equals(Words.of(ReportFolder.class, language).find(key)));
  }

  private static java.util.function.Consumer<String> has(Set<String> keys) {
    return key -> assertThat(keys).contains(key);
  }

  @Test
  void yearsThatFollowEachOtherAreOneSpan() {
    assertThat(TERMS.years(List.of(2019, 2020, 2021, 2023))).isEqualTo("2019–2021, 2023");
    assertThat(TERMS.years(List.of())).isEmpty();
  }

  @Test
  void anIdThatTheReportYearDoesNotKnowStandsForItself() {
    assertThat(TERMS.branch("DZ01")).isEqualTo("机电工程系党总支");
    assertThat(TERMS.branch("GONE")).isEqualTo("GONE");
    assertThat(TERMS.branch("all")).isEqualTo("The college");
    assertThat(TERMS.dimension("other")).isEqualTo("other");
    assertThat(TERMS.dimension("gone")).isEqualTo("gone");
    assertThat(TERMS.kind("GONE")).isEmpty();
  }

  @Test
  void aSheetOfTooManyRowsSaysThatItIsShortened() {
    List<SheetCell> row = List.of(SheetCell.count(1));
    SheetGrid grid =
        new SheetGrid(List.of(SheetColumn.figure("n")), Collections.nCopies(100_001, row), 0);

    WorkbookSheet sheet = SheetSubject.of("items", List.of(), TERMS).list(grid);

    assertThat(sheet.grid().rows()).hasSize(100_000);
    assertThat(sheet.head().lead()).singleElement().asString().contains("100,000");
    SheetGrid whole = new SheetGrid(grid.columns(), grid.rows().subList(0, 100_000), 0);
    assertThat(SheetSubject.of("items", List.of(), TERMS).list(whole).head().lead()).isEmpty();
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsNamed() {
    ReportTable<List<Integer>, Integer> table =
        ReportTable.of(
            TableName.SCORES, List::stream, new ColumnList<Integer>().year(year -> year));
    NamedRow line = NamedRow.all(table, List.of(2025)).findFirst().orElseThrow();

    assertThat(line.year()).isEqualTo(2025);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.text("score"))
        .withMessageContaining("score");
  }
}
