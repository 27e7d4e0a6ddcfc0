package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.ReportLoop;
import partybuilding.assessment.report.ReportStandings;

/** The workbook of a college with too little to compare: one year, one branch, no ledger. */
class OneYearWorkbookTest {
  private final Path folder;

  OneYearWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ReadWorkbook read(Comparison facts, Language language) throws IOException {
    return ReadWorkbook.of(WrittenWorkbook.of(facts, language, folder));
  }

  private static ReportFacts oneYear() {
    return new ReportFacts().from(2025).found(0).standings(new ReportStandings().build());
  }

  @Test
  void whereThereIsOneYearNoSheetComparesYears() throws IOException {
    ReadWorkbook book = read(oneYear().build(), Language.ZH_CN);

    assertThat(book.sheets())
        .doesNotContain("历年得分", "较上年变化", "全院任意两年", "任意两年", "整改成效与次年测评")
        .contains("概览", "党总支一览", "得分", "与全院相比", "全院整改台账");
    assertThat(book.rows("目录"))
        .extracting(row -> row.get("工作表"))
        .isEqualTo(book.sheets().subList(1, book.sheets().size()));
  }

  @ParameterizedTest
  @EnumSource
  void whereThereIsOneYearNoColumnIsOfAChangeOrATrend(Language language) throws IOException {
    ReadWorkbook book = read(oneYear().build(), language);

    List<String> sheets = book.sheets();
    assertThat(sheets.subList(0, sheets.size() - 1).stream().flatMap(sheet -> said(book, sheet)))
        .noneMatch(text -> text.contains("较上年") || text.contains("last year"))
        .noneMatch(text -> text.contains("年数不足") || text.contains("too few years"))
        .noneMatch(text -> text.contains("历年升降") || text.contains("Over the years"))
        .noneMatch(text -> text.contains("▲") || text.contains("2024"));
  }

  private static Stream<String> said(ReadWorkbook book, String sheet) {
    return book.cells(sheet).stream().flatMap(List::stream).map(Object::toString);
  }

  @Test
  void aChartOfOneDotIsNotDrawn() throws IOException {
    ReadWorkbook book = read(oneYear().build(), Language.ZH_CN);

    assertThat(book.charts("概览")).isZero();
    assertThat(book.charts("得分区间图")).isEqualTo(4);
  }

  @Test
  void aChartWithoutAFigureIsNotDrawn() throws IOException {
    Comparison facts = oneYear().loop(WorkbookFacts.unripe(2025)).build();

    assertThat(read(facts, Language.ZH_CN).rows("全院整改用时")).hasSize(1);
    assertThat(read(facts, Language.ZH_CN).charts("全院整改用时")).isZero();
  }

  @Test
  void severalYearsHaveAllSheets() throws IOException {
    Comparison facts = new ReportFacts().from(2024).loop(new ReportLoop().build()).build();

    assertThat(read(facts, Language.ZH_CN).sheets())
        .contains("历年得分", "较上年变化", "全院任意两年", "任意两年", "整改成效与次年测评");
  }

  @Test
  void aSingleBranchIsComparedWithNoOther() throws IOException {
    ReadWorkbook book = read(new ReportFacts().branches(1).build(), Language.ZH_CN);

    assertThat(book.sheets())
        .doesNotContain("与全院相比", "名次区间", "得分区间图")
        .contains("党总支一览", "得分", "历年得分", "较上年变化");
  }

  @Test
  void whereEveryBranchIsWithheldThereIsNoSheetOfIntervals() throws IOException {
    ReportFacts facts = new ReportFacts().branches(3);
    for (int branch = 0; branch < 3; branch++) {
      facts.withheld(2025, branch);
    }
    ReadWorkbook book = read(facts.build(), Language.ZH_CN);

    assertThat(book.sheets()).doesNotContain("得分区间图").contains("得分", "与全院相比");
    assertThat(book.rows("得分"))
        .hasSize(12)
        .extracting(row -> row.get("说明"))
        .containsOnly("不公开（有效投票人不足 5 人）");
  }

  @Test
  void aCollegeWithoutALedgerIsToldSoOnOneSheet() throws IOException {
    ReadWorkbook book = read(new ReportFacts().noLedger().build(), Language.ZH_CN);

    assertThat(book.sheets())
        .contains("全院整改台账")
        .doesNotContain("台账分维度", "整改台账", "在办汇总", "在办问题", "整改用时", "整改成效与次年测评");
    assertThat(said(book, "全院整改台账")).contains("各年度都没有整改台账，整改情况无法统计。");
    assertThat(book.rows("党总支一览").get(0).keySet()).noneMatch(head -> head.contains("完成率"));
  }

  @ParameterizedTest
  @EnumSource
  void headingsWithoutARowAreToldWhyTheyHaveNone(Language language) throws IOException {
    List<String> reasons = reasons(Words.of(ReportFolder.class, language));
    ReadWorkbook book = read(new ReportFacts().found(0).build(), language);

    assertThat(book.sheets()).anyMatch(sheet -> book.rows(sheet).isEmpty());
    assertThat(book.sheets())
        .filteredOn(sheet -> book.rows(sheet).isEmpty())
        .allSatisfy(sheet -> assertThat(said(book, sheet)).containsAnyElementsOf(reasons));
  }

  private static List<String> reasons(Words words) {
    return Stream.of(
            "findings",
            "items",
            "backlog",
            "common",
            "ledger",
            "ledger_dimensions",
            "closure",
            "college_closure",
            "loop",
            "debriefs",
            "comments")
        .map(key -> words.text("workbook.empty." + key))
        .toList();
  }
}
