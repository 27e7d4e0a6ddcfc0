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
  private static final int FEW = 14;
  private static final int MANY = 70;

  private final Path folder;

  ChartValuesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Element> points(int branches, Language language) throws IOException {
    Comparison facts =
        new ReportFacts()
            .branches(branches)
            .standings(new ReportStandings().build())
            .loop(new ReportLoop().build())
            .build();
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
    List<Element> points = points(FEW, language);
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(points).hasSizeGreaterThan(50);
    assertThat(points.stream().map(p -> p.attribute("data-source").split(" ", -1)[0]))
        .contains("college.csv", "scores.csv", "adjusted.csv", "rectification.csv");
    assertThat(points)
        .extracting(point -> point.attribute("data-source").replaceAll(" .*", ""))
        .contains("college.csv", "scores.csv", "adjusted.csv", "closure-curves.csv");
    assertThat(points).allSatisfy(point -> RoundedCells.check(point, published));
  }

  @ParameterizedTest
  @EnumSource
  void thePointsOfADistributionDoSoToo(Language language) throws IOException {
    List<Element> points = points(MANY, language);
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(points.stream().filter(p -> p.attribute("data-source").startsWith("scores.csv ")))
        .hasSizeGreaterThan(4 * 5 * 2)
        .allSatisfy(point -> RoundedCells.check(point, published))
        .allSatisfy(point -> assertThat(point.nearest("data-name").orElse("")).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyPointStandsInAGroupThatNamesItsSubject(Language language) throws IOException {
    assertThat(points(FEW, language))
        .allSatisfy(point -> assertThat(point.nearest("data-name").orElse("")).isNotEmpty());
  }
}
