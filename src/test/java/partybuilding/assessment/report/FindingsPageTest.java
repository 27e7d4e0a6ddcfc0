package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** What the office finds on the page of findings. */
class FindingsPageTest {
  private final Path folder;

  FindingsPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String page(ReportFacts facts, Language language, Format... more) throws IOException {
    Set<Format> formats = more.length == 0 ? Set.of(Format.HTML) : Set.of(Format.HTML, more[0]);
    Edition edition = ReportFolderTest.edition(language, formats);
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Files.readString(folder.resolve("findings.html"));
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsWellFormedAndAsksForNothingOutsideItself(Language language) throws IOException {
    String page = page(new ReportFacts().found(12), language);

    assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"" + language.tag() + "\"");
    assertThat(page).doesNotContain("${", "#{", "??").doesNotContainPattern("<th:|\\sth:\\w+=");
    assertThat(page).doesNotContain("http:", "https:", "url(", "<link", " style=\"");
    assertThat(all("<script[^>]*>", page)).containsExactly("<script>");
    assertThat(all("href=\"[^#][^\"]*", page)).containsOnly("href=\"index.html");
    assertThat(all(" id=\"[^\"]+", page)).doesNotHaveDuplicates();
    for (String anchor : all("href=\"#[^\"]+", page)) {
      assertThat(page).contains("id=\"" + anchor.substring(7) + "\"");
    }
  }

  @Test
  void everyKeptFindingHasItsLineAndColumn() throws IOException {
    String page = page(new ReportFacts().found(250), Language.ZH_CN);

    assertThat(all("(?s)<td class=\"figure\">18</td>\\s*<td>党组织</td>", page)).hasSize(84);
    assertThat(all("(?s)<td class=\"figure\">7</td>\\s*<td>完成时间</td>", page)).hasSize(83);
    assertThat(page).contains("错误 167 条", "提醒 83 条");
  }

  @Test
  void eachFileHasItsAccountAndItsKindsCounted() throws IOException {
    String page = page(new ReportFacts().found(3).foundBeyondTheKept(900), Language.ZH_CN);

    String file = page.substring(page.indexOf("id=\"file-1\""), page.indexOf("id=\"file-2\""));
    assertThat(file)
        .contains("evaluations-2025.csv", ">1171<", ">1148<", ">2<", ">21<")
        .contains(">901<", "同类共 901 条，列出前 1 条。");
  }

  @Test
  void nothingFoundIsSaid() throws IOException {
    assertThat(page(new ReportFacts().found(0), Language.ZH_CN))
        .contains("没有发现数据问题")
        .doesNotContain("file-1");
  }

  @Test
  void theTableIsNamedWhereThereIsOne() throws IOException {
    assertThat(page(new ReportFacts(), Language.EN)).doesNotContain("tables/findings.csv");
    assertThat(page(new ReportFacts(), Language.EN, Format.CSV)).contains("tables/findings.csv");
  }
}
