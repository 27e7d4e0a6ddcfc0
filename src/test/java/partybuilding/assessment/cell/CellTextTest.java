package partybuilding.assessment.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @Test
  void noCharacterThatXmlForbidsIsLeftOfAnyCell() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(
            c -> !CellText.of("甲" + Character.toString(c) + "乙").codePoints().allMatch(this::xml))
        .forEach(
            c -> assertThat(Integer.toHexString(c)).as("a forbidden character passes").isEmpty());
  }

  private boolean xml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  @Test
  void everyWhiteSpaceAndEveryCharacterOfFormatIsNoPartOfACell() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(
            c ->
                Character.isSpaceChar(c)
                    || Character.isWhitespace(c)
                    || Character.getType(c) == Character.FORMAT)
        .mapToObj(Character::toString)
        .forEach(
            unseen -> {
              assertThat(CellText.of(unseen + "B01" + unseen)).isEqualTo("B01");
              assertThat(CellText.of(unseen)).isEmpty();
              assertThat(NormalForm.of("B" + unseen + "01")).isEqualTo("B01");
            });
  }

  @Test
  void lineBreaksInACellStay() {
    assertThat(CellText.of("一\n二\r\n三\t四")).isEqualTo("一\n二\r\n三\t四");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "=\"007\",007",
        "= \"007\",= \"007\"",
        "'007,007",
        "’B01,B01",
        "'引用',~'引用'~",
        "=,=",
        "',~'~",
        "a'b,a'b",
        "\u00A0=\"007\"\u00A0,007"
      })
  void whatKeepsATextATextIsNoPartOfIt(String cell, String text) {
    assertThat(CellText.of(cell)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u0001", "a\u000Bb", "\u001A", "\u007F", "\u0080", "\uFFFE", "\uD800"})
  void aControlCharacterIsNoticed(String cell) {
    assertThat(CellText.controlled(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "B01", "机电系", "一\n二", "\u00A0", "\u200B", "😀", "𠮷", "\uE000", "\u0085"})
  void whatADocumentMayHoldIsNone(String cell) {
    assertThat(CellText.controlled(cell)).isFalse();
  }

  @Test
  void aPlainCellIsNotCopied() {
    String cell = "机电工程系党总支B01";

    assertThat(CellText.of(cell)).isSameAs(cell);
    assertThat(NormalForm.of(cell)).isSameAs(cell);
  }
}
