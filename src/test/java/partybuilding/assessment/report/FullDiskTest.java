package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.csv.FullDisk;
import partybuilding.assessment.language.Language;

/** A file that stays open cannot be deleted on Windows, and an unfinished report stays with it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file without room")
class FullDiskTest {
  private final Path folder;

  FullDiskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "HTML, index.html",
    "HTML, details.html",
    "HTML, branches/DZ01.html",
    "PDF, assessment-2025.pdf",
    "XLSX, assessment-2025.xlsx",
    "XLSX, papers/整改清单.xlsx",
    "DOCX, papers/通报.docx",
  })
  void aFileThatFindsNoRoomIsClosed(Format format, String file) throws IOException {
    FullDisk.at(folder.resolve(file));

    assertThatThrownBy(
            () ->
                ReportFolder.write(
                    ReportFacts.content(new ReportFacts().build(), ReportFacts.pictures()),
                    ReportFolderTest.edition(Language.ZH_CN, Set.of(format)),
                    folder))
        .satisfiesAnyOf(
            failure -> assertThat(failure).isInstanceOf(IOException.class),
            failure -> assertThat(failure).hasRootCauseInstanceOf(IOException.class));

    assertThat(FullDisk.opened()).isZero();
  }
}
