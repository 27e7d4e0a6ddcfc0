package partybuilding.assessment.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.cli.Terminal;
import partybuilding.assessment.language.Language;

/**
 * What is carried into the next meeting of the college in the repository.
 *
 * @param folder where it stands
 */
record PreparedPapers(Path folder) {
  private static final int YEAR = 2026;

  /** Published below a folder. */
  static PreparedPapers in(Language language, Path place) {
    Path reports = place.resolve("reports-" + language.tag());
    Terminal preparation =
        Terminal.run(
            "prepare",
            "--data=data",
            "--year=" + YEAR,
            "--reports=" + reports,
            "--state=" + place.resolve("state-" + language.tag()),
            "--language=" + language.tag());
    assertThat(preparation.status()).as(preparation.lines().toString()).isZero();
    return new PreparedPapers(reports.resolve(YEAR + "-prepare"));
  }

  Path paper(String name) {
    return folder.resolve(name + ".docx");
  }

  /** One of each kind. */
  List<Path> oneOfEachKind() throws IOException {
    try (Stream<Path> sheets = Files.list(folder.resolve("branches"))) {
      return Stream.concat(
              Stream.of("agenda", "rectification", "comments", "ballots/committee")
                  .map(this::paper),
              sheets.sorted().limit(1))
          .toList();
    }
  }
}
