package partybuilding.assessment.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.ExportsRefused;

/** Names of folders as platforms with a large or a small character set pass them. */
class FolderConverterTest {
  private static final String ENCODING = "sun.jnu.encoding";
  private static final String NO_QUESTION_MARK = "Windows allows no question mark in a name";

  private final String encoding = System.getProperty(ENCODING, "UTF-8");
  private final FolderConverter converter = new FolderConverter();
  private final Path folder;

  FolderConverterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void restore() {
    System.setProperty(ENCODING, encoding);
  }

  private void assertRefused(String name) {
    assertThatExceptionOfType(ExportsRefused.class)
        .isThrownBy(() -> converter.convert(name))
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .singleElement()
                    .extracting("code")
                    .isEqualTo("unreadable_name"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_QUESTION_MARK)
  void whereAllCharactersAreKnownAQuestionMarkIsOne() {
    System.setProperty(ENCODING, "UTF-8");

    assertThat(converter.convert(folder + "/what?")).isEqualTo(folder.resolve("what?"));
  }

  @Test
  void whereFewAreKnownAFolderWhoseNameIsLostIsRefused() {
    System.setProperty(ENCODING, "US-ASCII");

    assertRefused(folder + "/??");
    assertRefused(folder + "/\uFFFD");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_QUESTION_MARK)
  void whereFewAreKnownAnyOtherNameIsTaken() throws IOException {
    System.setProperty(ENCODING, "US-ASCII");
    Path there = Files.createDirectory(folder.resolve("really?"));

    assertThat(converter.convert(folder + "/reports")).isEqualTo(folder.resolve("reports"));
    assertThat(converter.convert(there.toString())).isEqualTo(there);
  }

  @Test
  void whatIsNoNameIsRefused() {
    assertRefused("a\0b");
  }
}
