package partybuilding.assessment.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.text.TextFault.NulCharacter;
import partybuilding.assessment.text.TextFault.Workbook;
import partybuilding.assessment.text.TextFault.WrongByte;

class TextFileTest {
  private static final String TEXT = "党组织,票种\n机电工程系党总支,党委委员\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF_8",
    "UTF-8, \uFEFF, UTF_8",
    "UTF-16LE, \uFEFF, UTF_16LE",
    "UTF-16BE, \uFEFF, UTF_16BE",
    "GB18030, '', GB18030"
  })
  void everyEncodingIsFoundOutAndItsMarkIsNoText(
      String charset, String mark, Encoding encoding, @TempDir Path folder) throws IOException {
    TextFile file = textOf(write(folder, (mark + TEXT).getBytes(Charset.forName(charset))));

    assertThat(file.encoding()).isEqualTo(encoding);
    assertThat(file.read()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"喆堃赟昇玥", "𠮷野家党总支", "€100", "①②③（）％", "é"})
  void rareCharactersOfGb18030ComeThrough(String rare, @TempDir Path folder) throws IOException {
    String text = "党组织\n" + rare + "\n";

    assertThat(textOf(write(folder, text.getBytes(GB18030))).read()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n"})
  void plainAsciiIsUtf8(String text, @TempDir Path folder) throws IOException {
    TextFile file = textOf(write(folder, text.getBytes(StandardCharsets.US_ASCII)));

    assertThat(file.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(file.read()).isEqualTo(text);
  }

  @Test
  void aBrokenByteFarIntoAUtf8FileIsToldWithItsOffsetAndNotReadAsGb18030(@TempDir Path folder)
      throws IOException {
    byte[] bytes = TEXT.repeat(3000).getBytes(StandardCharsets.UTF_8);
    int broken = 120_003;
    bytes[broken] = (byte) 0xFF;

    long offset = wrongByte(write(folder, bytes));

    assertThat(offset).isBetween((long) broken - 3, (long) broken);
  }

  @Test
  void aDamagedUtf8FileIsRefusedAlsoWhereGb18030WouldAcceptIt(@TempDir Path folder)
      throws IOException {
    byte[] good = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = new byte[good.length + 2];
    System.arraycopy(good, 0, cut, 0, good.length);
    cut[good.length] = (byte) 0xB5;
    cut[good.length + 1] = (byte) 0xB3;

    assertThat(wrongByte(write(folder, cut))).isEqualTo(good.length);
  }

  @Test
  void aCharacterCutInTwoAtTheEndIsWrong(@TempDir Path folder) throws IOException {
    byte[] whole = TEXT.repeat(2).concat("党").getBytes(StandardCharsets.UTF_8);
    byte[] cut = new byte[whole.length - 1];
    System.arraycopy(whole, 0, cut, 0, cut.length);

    assertThat(wrongByte(write(folder, cut))).isEqualTo(whole.length - 3);
  }

  @Test
  void aMarkThatTheBytesBelieIsRefused(@TempDir Path folder) throws IOException {
    byte[] gb18030 = TEXT.getBytes(GB18030);
    byte[] marked = new byte[gb18030.length + 3];
    System.arraycopy(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
    System.arraycopy(gb18030, 0, marked, 3, gb18030.length);

    assertThat(wrongByte(write(folder, marked))).isEqualTo(3);
  }

  @Test
  void bytesOfNoEncodingAreRefusedWithThePlaceThatGotFurthest(@TempDir Path folder)
      throws IOException {
    byte[] bytes = TEXT.getBytes(GB18030);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(wrongByte(write(folder, bytes))).isEqualTo(bytes.length - 1);
  }

  @Test
  void aFileOfNulBytesIsNoText(@TempDir Path folder) throws IOException {
    Path file = write(folder, new byte[200_000]);

    assertThat(catchThrowableOfType(NulCharacter.class, () -> textOf(file)).offset()).isZero();
  }

  @Test
  void utf16WithoutItsMarkIsNoText(@TempDir Path folder) throws IOException {
    Path file = write(folder, "a,b\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(catchThrowableOfType(NulCharacter.class, () -> textOf(file)).offset()).isEqualTo(1);
  }

  @Test
  void aNulBehindChineseIsToldByItsByte(@TempDir Path folder) throws IOException {
    Path file = write(folder, "党,\0\n".getBytes(StandardCharsets.UTF_8));

    assertThat(catchThrowableOfType(NulCharacter.class, () -> textOf(file)).offset()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"80, 75, 3, 4", "-48, -49, 17, -32"})
  void aWorkbookUnderTheNameOfATextIsToldAsOne(
      byte one, byte two, byte three, byte four, @TempDir Path folder) throws IOException {
    Path file = write(folder, new byte[] {one, two, three, four, 20, 0});

    assertThat(catchThrowableOfType(Workbook.class, () -> textOf(file))).isNotNull();
  }

  @Test
  void aTextThatBeginsLikeAWorkbookIsAText(@TempDir Path folder) throws IOException {
    assertThat(textOf(write(folder, "PK,3,4\n".getBytes(StandardCharsets.UTF_8))).read())
        .isEqualTo("PK,3,4\n");
  }

  private static long wrongByte(Path file) {
    return catchThrowableOfType(WrongByte.class, () -> textOf(file)).offset();
  }

  private static Path write(Path folder, byte[] bytes) throws IOException {
    return Files.write(folder.resolve("评议2025.csv"), bytes);
  }

  private static TextFile textOf(Path file) throws IOException {
    return TextFile.of(FileBytes.now(file));
  }
}
