package partybuilding.assessment.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.block.ColumnUse.Kind;
import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

class BlockRowsTest {
  private static final BlockForm FORM =
      new BlockForm(
          Delimiter.COMMA,
          List.of(
              new ColumnUse(Kind.CODED, text -> !text.equals("!")),
              new ColumnUse(Kind.NUMBER, text -> true)));

  private final Path folder;

  /** What was read: rows taken many at a time, and rows read on their own. */
  private final List<String> taken = new ArrayList<>();

  private final List<String> single = new ArrayList<>();

  BlockRowsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rowsOfPlainBlocksAreOfferedByNumberAndCode() throws IOException {
    read("the-name-of-a-column-1,n\na,1\nb,2.5\na,07\n", 1);
    assertThat(taken).containsExactly("2 a 100", "3 b 250", "4 a 700");
    assertThat(single).isEmpty();
  }

  @Test
  void aCellThatIsNoPlainNumberIsGivenAsItStands() throws IOException {
    read("the-name-of-a-column-1,n\na,-1\nb,1.234\nc,1.\nd,12345678\ne,\n", 64);
    read(
        "the-name-of-a-column-1,n\n"
            + "x,1\n".repeat(3000)
            + "a,-1\nb,1.234\nc,1.\nd,12345678\ne,\n",
        64);
    assertThat(taken)
        .contains("3002 a -1", "3003 b 1.234", "3004 c 1.", "3005 d 12345678", "3006 e ");
  }

  @Test
  void rowsThatArePeculiarAreReadOnTheirOwnInTheirPlace() throws IOException {
    read("the-name-of-a-column-1,n\na,1\n!,2\nb\nc,3,,\nd,4,x\n\ne,5\n", 1);
    assertThat(taken).containsExactly("2 a 100", "5 c 300", "8 e 500");
    assertThat(single).containsExactly("3 [!, 2]", "4 [b]", "6 [d, 4, x]", "7 []");
  }

  @Test
  void aBlockWithAQuoteIsReadToTheNextBlockThatARowBegins() throws IOException {
    read("the-name-of-a-column-1,n\na,1\n\"b\n1\n2\n\",2\nc,3\n", 1);
    assertThat(taken).containsExactly("2 a 100", "7 c 300");
    assertThat(single).containsExactly("3 [b\n1\n2\n, 2]");
  }

  @Test
  void theLastLineMayHaveNoEnd() throws IOException {
    read("the-name-of-a-column-1,n\na,1\nb,2", 1);
    assertThat(taken).containsExactly("2 a 100");
    assertThat(single).containsExactly("3 [b, 2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the-name-of-a-column-1,n\na,1\nb,\0\n",
        "the-name-of-a-column-1,n\na,1\nb,2,\0\n"
      })
  void aNulIsNoText(String text) {
    assertThatThrownBy(() -> read(text, 1)).isInstanceOf(UnprovedText.class);
  }

  @Test
  void aWrongByteAnywhereIsNoText() throws IOException {
    byte[] bytes = "the-name-of-a-column-1,n\na,1\nb,2\n".getBytes(StandardCharsets.UTF_8);
    for (int at = 26; at < bytes.length - 1; at++) {
      byte[] wrong = bytes.clone();
      wrong[at] = (byte) 0xFF;
      assertThatThrownBy(() -> read(wrong, 1)).isInstanceOf(UnprovedText.class);
    }
  }

  @Test
  void aLineWithoutEndIsNotHeldInMemory() {
    assertThatThrownBy(() -> read("the-name-of-a-column-1,n\n" + "a".repeat(9_000_000), 64))
        .isInstanceOf(UnprovedText.class);
  }

  /** Of four times as many rows each block is cut, parted and offered once. */
  @ParameterizedTest
  @ValueSource(ints = {1000, 4000})
  void everyRowIsOfferedOnce(int rows) throws IOException {
    read("the-name-of-a-column-1,n\n" + "a,1\n".repeat(rows), 256);
    assertThat(taken.size() + single.size()).isEqualTo(rows);
  }

  private void read(String text, int bytes) throws IOException {
    read(text.getBytes(StandardCharsets.UTF_8), bytes);
  }

  private void read(byte[] text, int bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.csv"), text);
    Blocking blocking = new Blocking(bytes, 1, Runnable::run);
    try (BlockRows rows = BlockRows.open(TextFile.assumed(FileBytes.now(file)), FORM, blocking)) {
      rows.next();
      rows.offerTo(this::take);
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
          cells.add(rows.cell(i));
        }
        single.add(rows.line() + " " + cells);
      }
    }
  }

  private int take(PlainRows rows, int from) {
    int end = rows.nextPeculiar(from);
    for (int row = from; row < end; row++) {
      int number = rows.codes(1)[row];
      String text = number < 0 ? rows.texts(1).of(~number) : Integer.toString(number);
      taken.add(rows.line(row) + " " + rows.texts(0).of(rows.codes(0)[row]) + " " + text);
    }
    return end;
  }
}
