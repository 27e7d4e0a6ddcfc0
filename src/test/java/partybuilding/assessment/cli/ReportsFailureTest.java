package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.publication.FolderFault;
import partybuilding.assessment.report.publication.ReportsUnusable;

class ReportsFailureTest {
  private static ReportsFailure in(Language language) {
    return new ReportsFailure(CommandWords.in(language), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonHasASentenceThatNamesTheFolderAndTheWayOut(Language language) {
    Words words = CommandWords.in(language);
    assertThat(Arrays.stream(FolderFault.values()).map(fault -> "reports." + fault.code()))
        .allSatisfy(key -> assertThat(words.text(key)).contains("{folder}", "--reports"));
  }

  @Test
  void whatTheSystemSaysStandsWithinTheSentence(@TempDir Path folder) {
    Throwable failure =
        ReportsUnusable.of(folder, new FileSystemException("x", null, "Disk quota exceeded"));

    assertThat(in(Language.EN).line(new IllegalStateException(failure)))
        .get()
        .asString()
        .contains("(Disk quota exceeded)")
        .contains(folder.toString())
        .doesNotContain("Exception");
  }

  @Test
  void aFailureOfAnotherKindIsNotTold() {
    assertThat(in(Language.EN).line(new IOException("no report"))).isEmpty();
  }
}
