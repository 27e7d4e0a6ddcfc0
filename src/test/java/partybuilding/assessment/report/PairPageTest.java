package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** The page of any two years beside the tables. */
class PairPageTest {
  private static final Words WORDS = Words.of(ReportFolder.class, Language.EN);

  private final Path folder;

  PairPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element page(Language language) throws IOException {
    Comparison facts = new ReportFacts().withheld(2025, 2).groupMissing(2025, 4).build();
    return page(facts, language);
  }

  private Element page(Comparison facts, Language language) throws IOException {
    Edition edition = ReportFolderTest.edition(language, Set.of(Format.HTML, Format.CSV));
    ReportFolder.write(ReportFacts.content(facts, List.of()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("compare.html")));
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureIsItsCellRounded(Language language) throws IOException {
    Element page = page(language);
    PublishedFigures published = new PublishedFigures(folder);
    List<Element> figures = page.all().filter(e -> e.has("data-cell")).toList();

    assertThat(figures).hasSizeGreaterThan(100);
    assertThat(figures).allSatisfy(figure -> RoundedCells.check(figure, published));
    assertThat(page.all().filter(e -> e.has("data-source")))
        .allSatisfy(e -> assertThat(published.rows(e.attribute("data-source"))).hasSize(1));
  }

  @Test
  void everyBranchOfTheReportYearHasARowInEveryDimension() throws IOException {
    Comparison facts = new ReportFacts().build();
    Element page = page(facts, Language.EN);

    assertThat(page.all().filter(e -> e.named("tr") && e.has("data-branch")))
        .hasSize(facts.branches().size() * facts.rules().dimensions().size());
  }

  @Test
  void theDataAreTheScoresAndChangesOfTheTables() throws IOException {
    page(Language.EN);
    PublishedFigures published = new PublishedFigures(folder);
    JsonNode data = data();
    int checked = 0;
    for (JsonNode branch : data.field("branches").all()) {
      for (int d = 0; d < data.field("dimensions").all().size(); d++) {
        String key = branch.at(0).text() + " " + data.field("dimensions").at(d).at(0).text();
        checked += checkScores(branch.at(3).at(d), key, data, published);
        checked += checkChanges(branch.at(4).at(d), key, data, published);
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static int checkScores(
      JsonNode scores, String key, JsonNode data, PublishedFigures published) {
    int checked = 0;
    for (int year = 0; year < data.field("years").all().size(); year++) {
      String source = "scores.csv " + data.field("years").at(year).number() + " " + key;
      JsonNode score = scores.at(year);
      List<Map<String, String>> rows = published.rows(source);
      assertThat(rows).as(source).hasSize(score.isArray() ? 1 : 0);
      if (score.isArray()) {
        check(score, 0, List.of("score", "score_lower", "score_upper"), rows.get(0));
        checked++;
      }
    }
    return checked;
  }

  private static int checkChanges(
      JsonNode changes, String key, JsonNode data, PublishedFigures published) {
    int checked = 0;
    for (int pair = 0; pair < data.field("pairs").all().size(); pair++) {
      JsonNode years = data.field("pairs").at(pair);
      String source =
          "changes.csv " + years.at(0).number() + " " + years.at(1).number() + " " + key;
      JsonNode change = changes.at(pair);
      List<Map<String, String>> rows = published.rows(source);
      assertThat(rows).as(source).hasSize(change.isArray() ? 1 : 0);
      if (change.isArray()) {
        String word = data.field("movements").at(change.at(0).number()).at(2).text();
        assertThat(word).isEqualTo(WORDS.text("verdict." + rows.get(0).get("verdict")));
        if (change.all().size() > 1) {
          check(change, 1, List.of("change", "change_lower", "change_upper"), rows.get(0));
        }
        checked++;
      }
    }
    return checked;
  }

  private static void check(
      JsonNode figures, int first, List<String> columns, Map<String, String> row) {
    for (int i = 0; i < columns.size(); i++) {
      int place = first + i;
      String figure = place < figures.all().size() ? figures.at(place).text() : "";
      String cell = row.getOrDefault(columns.get(i), "");
      if (figure.isEmpty()) {
        assertThat(cell).as(columns.get(i)).isEmpty();
      } else {
        assertThat(RoundedCells.rounds(cell, columns.get(i), figure))
            .as("%s is %s", cell, figure)
            .isTrue();
      }
    }
  }

  private JsonNode data() throws IOException {
    String page = Files.readString(folder.resolve("compare.html"));
    String start = "<script type=\"application/json\" id=\"pairs\">";
    int at = page.indexOf(start) + start.length();
    return JsonNode.parse(page.substring(at, page.indexOf("</script>", at)));
  }

  @Test
  void ofOneYearThereIsNoSuchPageAndNoLinkToIt() throws IOException {
    Edition edition = ReportFolderTest.edition(Language.EN, Set.of(Format.HTML));
    ReportFolder.write(
        ReportFacts.content(new ReportFacts().from(2025).build(), List.of()), edition, folder);

    assertThat(folder.resolve("compare.html")).doesNotExist();
    assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("compare.html\"");
    assertThat(Files.readString(folder.resolve("details.html"))).doesNotContain("compare.html\"");
  }
}
