package partybuilding.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.text.TextFault.Changed;

/** Held in memory or not: whoever reads a file reads what its fingerprint was taken of. */
class FileBytesTest {
  private static final byte[] TEXT =
      "党组织,票种\n机电工程系党总支,党委委员\n".repeat(9).getBytes(StandardCharsets.UTF_8);
  private static final String SHA256 = Fingerprint.hexadecimal(TEXT);
  private static final int IN_PART = 64;

  private Path file = Path.of("");

  @BeforeEach
  void aFile(@TempDir Path folder) throws IOException {
    file = Files.write(folder.resolve("file.csv"), TEXT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, IN_PART, 1 << 10})
  void anUntouchedFileIsReadAsItIsHoweverOften(int held) throws IOException {
    FileBytes bytes = FileBytes.of(file, SHA256, held);

    for (int pass = 0; pass < 3; pass++) {
      assertThat(all(bytes)).isEqualTo(TEXT);
    }
    assertThat(bytes.sha256()).isEqualTo(SHA256);
  }

  @Test
  void aFileThatEndsWhereTheHeldPartDoesIsComparedLikeALongerOne() throws IOException {
    assertThat(all(FileBytes.of(file, SHA256, TEXT.length))).isEqualTo(TEXT);
    assertThatThrownBy(() -> all(FileBytes.of(file, Fingerprint.of(""), TEXT.length)))
        .isInstanceOf(Changed.class);
  }

  @Test
  void aHeldFileIsReadFromMemoryAloneOnceItIsOpen() throws IOException {
    FileBytes bytes = FileBytes.of(file, SHA256, TEXT.length + 1);
    Files.delete(file);

    assertThat(all(bytes)).isEqualTo(TEXT);
  }

  /** Every byte counts, of a file of the same length and of a shorter or longer one. */
  @ParameterizedTest
  @ValueSource(ints = {IN_PART, 1 << 10})
  void noOtherBytesAreReadWithoutAWord(int held) throws IOException {
    for (int at = 0; at < TEXT.length; at++) {
      byte[] other = TEXT.clone();
      other[at] ^= 1;
      Files.write(file, other);
      assertThatThrownBy(() -> all(FileBytes.of(file, SHA256, held))).isInstanceOf(Changed.class);
    }
    for (byte[] other : new byte[][] {{}, first(IN_PART), first(TEXT.length - 1), longer()}) {
      Files.write(file, other);
      assertThatThrownBy(() -> all(FileBytes.of(file, SHA256, held))).isInstanceOf(Changed.class);
    }
  }

  @Test
  void aChangeBetweenTwoPassesIsFoundByTheSecond() throws IOException {
    FileBytes bytes = FileBytes.of(file, SHA256, IN_PART);
    assertThat(all(bytes)).isEqualTo(TEXT);
    Files.write(file, longer());

    assertThatThrownBy(() -> all(bytes)).isInstanceOf(Changed.class);
  }

  @Test
  void aChangeInTheMiddleOfAPassIsFoundAtItsEnd() throws IOException {
    InputStream pass = FileBytes.of(file, SHA256, IN_PART).open();
    pass.readNBytes(IN_PART + 1);
    Files.write(file, longer());

    assertThatThrownBy(pass::readAllBytes).isInstanceOf(Changed.class);
  }

  @Test
  void whoStopsBehindTheHeldPartHasTheRestCompared() throws IOException {
    InputStream pass = FileBytes.of(file, SHA256, IN_PART).open();
    Files.write(file, longer());
    pass.readNBytes(IN_PART + 1);

    assertThatThrownBy(pass::close).isInstanceOf(Changed.class);
  }

  /** It is the same part that every other pass begins with. */
  @Test
  void whoStopsWithinTheHeldPartNeedsNoMoreOfTheFile() throws IOException {
    InputStream pass = FileBytes.of(file, SHA256, IN_PART).open();
    Files.delete(file);
    assertThat(pass.readNBytes(IN_PART)).isEqualTo(first(IN_PART));

    assertThatCode(pass::close).doesNotThrowAnyException();
  }

  @Test
  void aFileThatIsGoneHasChanged() throws IOException {
    FileBytes bytes = FileBytes.of(file, SHA256, IN_PART);
    Files.delete(file);

    assertThatThrownBy(() -> all(bytes)).isInstanceOf(Changed.class);
    assertThatThrownBy(() -> FileBytes.of(file, SHA256)).isInstanceOf(Changed.class);
  }

  @Test
  void aFolderInTheFilesPlaceIsAChange() throws IOException {
    FileBytes bytes = FileBytes.of(file, SHA256, IN_PART);
    Files.delete(file);
    Files.createDirectory(file);

    assertThatThrownBy(() -> all(bytes)).isInstanceOf(Changed.class);
    assertThatThrownBy(() -> FileBytes.of(file, SHA256)).isInstanceOf(Changed.class);
  }

  private static byte[] all(FileBytes bytes) throws IOException {
    try (InputStream pass = bytes.open()) {
      return pass.readAllBytes();
    }
  }

  private static byte[] first(int count) {
    return Arrays.copyOf(TEXT, count);
  }

  private static byte[] longer() {
    return Arrays.copyOf(TEXT, TEXT.length + 1);
  }
}
