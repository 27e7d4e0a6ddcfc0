package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/** What the points of the charts say to those who point at them. */
class ChartValuesTest {
  private final Path folder;

  ChartValuesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Element> points(Language language) throws IOException {
    Comparison facts = new ReportFacts().standings(new ReportStandings().build()).build();
    Edition edition = ReportFolderTest.edition(language, Set.of(Format.SVG, Format.CSV));
    ReportFolder.write(
        ReportFacts.content(facts, ChartBook.draw(facts, language)), edition, folder);
    StringBuilder charts = new StringBuilder();
    for (Path chart : charts()) {
      charts.append(Files.readString(chart));
    }
    return Element.parse(charts.toString()).all().filter(e -> e.named("circle")).toList();
  }

  private List<Path> charts() throws IOException {
    try (var files = Files.list(folder.resolve("charts"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPointSaysTheFiguresOfOneRowOfATable(Language language) throws IOException {
    List<Element> points = points(language);
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(points).hasSizeGreaterThan(50);
    assertThat(points.stream().map(p -> p.attribute("data-source").split(" ", -1)[0]))
        .contains("college.csv", "scores.csv", "adjusted.csv", "rectification.csv");
    assertThat(points)
        .extracting(point -> point.attribute("data-source").replaceAll(" .*", ""))
        .contains("college.csv", "scores.csv", "adjusted.csv");
    assertThat(points).allSatisfy(point -> RoundedCells.check(point, published));
  }

  @ParameterizedTest
  @EnumSource
  void everyPointStandsInAGroupThatNamesItsSubject(Language language) throws IOException {
    assertThat(points(language))
        .allSatisfy(point -> assertThat(point.nearest("data-name").orElse("")).isNotEmpty());
  }
}
