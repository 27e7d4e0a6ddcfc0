package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.chart.PlaceholderPicture;
import partybuilding.assessment.language.Language;

class ReportFolderTest {
  private final Path folder;

  ReportFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Edition edition(Language language, Set<Format> formats) {
    return new Edition(
        Readership.LEADERSHIP,
        language,
        formats,
        "0.1.0",
        "ab12".repeat(16),
        OfficeFiles.NONE,
        Optional.empty(),
        Optional.of("合成示例数据"));
  }

  static Edition whole(Language language) {
    return edition(language, EnumSet.allOf(Format.class));
  }

  @Test
  void everythingThatTheContractNamesIsThere() throws IOException {
    ReportFolder.write(
        ReportFacts.content(new ReportFacts().build(), ReportFacts.pictures()),
        whole(Language.ZH_CN),
        folder);

    assertThat(files())
        .contains("index.html", "run.json", "charts/college.png", "charts/college.svg")
        .contains("tables/scores.csv", "tables/indicators.csv", "tables/college.csv")
        .contains("tables/rectification.csv", "tables/findings.csv");
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() throws IOException {
    Edition png = edition(Language.EN, Set.of(Format.PNG));

    ReportFolder.write(
        ReportFacts.content(new ReportFacts().build(), ReportFacts.pictures()), png, folder);

    assertThat(files()).allMatch(f -> f.endsWith(".png") || f.equals("run.json"));
  }

  @Test
  void aChartCannotLeaveTheFolder() {
    var escaping = List.of(PlaceholderPicture.of("../outside", "title", 100));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportFolder.write(
                    ReportFacts.content(new ReportFacts().build(), escaping),
                    whole(Language.EN),
                    folder))
        .withMessageContaining("../outside");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .toList();
    }
  }
}
