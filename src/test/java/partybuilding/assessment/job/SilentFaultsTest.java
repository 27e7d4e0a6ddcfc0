package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a word because it has one meaning only is read with that meaning. */
class SilentFaultsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "silent-blanks",
        "silent-blanks-ledger",
        "silent-blanks-meeting",
        "silent-blanks-register",
        "silent-dates-of-programs",
        "silent-end-mark",
        "silent-footers-and-comments",
        "silent-footers-of-systems",
        "silent-guarded-headings",
        "silent-headings-of-forms",
        "silent-ids-of-ballots",
        "silent-marked-headings",
        "silent-no-recurrence",
        "silent-old-line-ends",
        "silent-separator-line",
        "silent-signatures",
        "silent-survey-headers",
        "silent-whole-numbers-with-fraction",
        "silent-years-with-fraction"
      })
  void itIsReadAsTheTidyExports(String name, @TempDir Path data, @TempDir Path tidy)
      throws IOException {
    GoldenFolder.defect(name).lay(data);
    GoldenFolder.layTidy(tidy);
    EveryCell.Read read = EveryCell.Read.of(data);
    EveryCell.Read expected = EveryCell.Read.of(tidy);

    assertThat(read.contents())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("(.*\\.)?(line|lines|place)")
        .isEqualTo(expected.contents());
    assertThat(read.structures().structure())
        .usingRecursiveComparison()
        .isEqualTo(expected.structures().structure());
  }
}
