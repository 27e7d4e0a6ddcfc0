package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The description of the tables holds for every cell of every table, in both editions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPackageTest {
  private static final String FILE = "datapackage.json";

  private final Path folder;

  PublishedPackageTest(@TempDir Path folder) {
    this.folder = folder;
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--untidy");
    Terminal.report(data, "--formats=csv");
    Terminal.report(data, "--formats=csv", "--edition=branch");
  }

  private List<Path> reports() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("reports"))) {
      return all.filter(path -> path.endsWith(FILE)).map(Path::getParent).toList();
    }
  }

  @Test
  void everyReportAndEveryBranchHasADescriptionThatKeepsTheRules() throws IOException {
    assertThat(reports()).hasSizeGreaterThan(6);
    for (Path report : reports()) {
      assertThat(DescriptorRules.faults(PublishedPackage.in(report).descriptor()))
          .as(report.toString())
          .isEmpty();
    }
  }

  @Test
  void everyTableIsDescribedWithTheColumnsThatItHas() throws IOException {
    for (Path report : reports()) {
      PublishedPackage described = PublishedPackage.in(report);
      try (Stream<Path> files = Files.list(report.resolve("tables"))) {
        assertThat(described.tables().map(described::file))
            .containsExactlyInAnyOrderElementsOf(files.toList());
      }
    }
  }

  @Test
  void everyCellIsOfTheTypeAndInTheRangeOfItsColumnAndEveryKeyIsUnique() throws IOException {
    for (Path report : reports()) {
      assertThat(PublishedPackage.in(report).faults()).as(report.toString()).isEmpty();
    }
  }

  @Test
  void theRecordOfTheRunListsIt() throws IOException {
    for (Path report : reports()) {
      assertThat(report.resolve("run.json")).content().contains("\"" + FILE + "\" : ");
    }
  }

  @Test
  void moreThanWereExpectedMayCome(@TempDir Path other) throws IOException {
    Path data = Terminal.sample(other, "--branches=3", "--years=2024-2025");
    Path turnout = data.resolve("turnout-2025.csv");
    Files.writeString(turnout, Files.readString(turnout).replaceFirst(",9,9,", ",9,10,"));
    Terminal.report(data, "--formats=csv");
    Path report = other.resolve("reports/2025");

    assertThat(report.resolve("tables/turnout.csv")).content().contains("1.1111");
    assertThat(PublishedPackage.in(report).faults()).isEmpty();
  }

  @Test
  void withoutTablesThereIsNothingToDescribe(@TempDir Path other) {
    Path data = Terminal.sample(other, "--branches=3", "--years=2024-2025");
    Terminal.report(data, "--formats=svg");

    assertThat(other.resolve("reports/2025/run.json")).exists();
    assertThat(other.resolve("reports/2025").resolve(FILE)).doesNotExist();
  }
}
