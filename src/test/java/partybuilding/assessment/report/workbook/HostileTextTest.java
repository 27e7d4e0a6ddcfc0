package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.PageSource;
import partybuilding.assessment.report.page.ReportPage;
import partybuilding.assessment.report.page.base.Imprint;

/** Whatever an export's texts begin with or hold, they arrive as texts. */
class HostileTextTest {
  private final Path folder;

  HostileTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ReadWorkbook read(Comparison facts) throws IOException {
    PageSource source =
        new PageSource(
            facts,
            ReportFacts.pictures(),
            Words.of(ReportFolder.class, Language.ZH_CN),
            Words.of(Finding.class, Language.ZH_CN),
            new Imprint("0.1.0", "ab12".repeat(16), Optional.empty(), Set.of("csv")));
    Path file = folder.resolve("assessment.xlsx");
    WorkbookWriter.write(ReportPage.of(source, source.input()), source, Optional.empty(), file);
    return ReadWorkbook.of(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1+1", "'=1", "%0"})
  void nothingIsEverAFormula(String text) throws IOException {
    Comparison facts = new ReportFacts().named(0, text).build();
    ReadWorkbook book = read(WorkbookFacts.withItems(facts, text));

    assertThat(book.rows("得分")).extracting(row -> row.get("党总支")).contains(text);
    assertThat(book.rows("在办问题")).extracting(row -> row.get("存在问题")).contains(text);
    assertThat(book.sheets())
        .allSatisfy(sheet -> assertThat(book.source(sheet)).doesNotContain("<f>"));
  }

  @Test
  void charactersThatXmlForbidsAreLeftOut() throws IOException {
    String text = "a\u0000b\u0008c\uD800d\uFFFFe<&>\"'";
    Comparison facts = new ReportFacts().organisation("一院 & 二院 <&P>").build();

    ReadWorkbook book = read(WorkbookFacts.withItems(facts, text));

    assertThat(book.rows("在办问题")).extracting(row -> row.get("存在问题")).contains("abcde<&>\"'");
    assertThat(book.source("得分")).contains("&amp;&amp;").doesNotContain("&lt;&amp;P&gt;");
  }

  @Test
  void aVeryLongNameLeavesTheHeaderWithinItsLimit() throws IOException {
    ReadWorkbook book = read(new ReportFacts().organisation("学院".repeat(200)).build());

    String header = book.source("得分").replaceAll("(?s).*<oddHeader>(.*)</oddHeader>.*", "$1");
    assertThat(header.replaceAll("&(#x?\\w+|amp|quot);", "x")).hasSizeLessThan(255);
  }

  @Test
  void aNameOfAmpersandsLeavesTheHeaderWithinItsLimitToo() throws IOException {
    ReadWorkbook book = read(new ReportFacts().organisation("&学".repeat(200)).build());

    String header = book.source("得分").replaceAll("(?s).*<oddHeader>(.*)</oddHeader>.*", "$1");
    String said = header.replaceAll("&amp;", "&").replaceAll("&(#x?\\w+|quot);", "x");
    assertThat(said).hasSizeLessThan(255).contains("&&学&&学");
  }
}
