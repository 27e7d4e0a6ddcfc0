package partybuilding.sample.untidy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The ways in which office programs save a table as text. */
enum SavedAs {
  UTF_8("UTF-8，逗号", StandardCharsets.UTF_8, "", ",", "\n"),
  UTF_8_MARKED("UTF-8 带 BOM，逗号", StandardCharsets.UTF_8, "\uFEFF", ",", "\r\n"),
  GB18030("GB18030，逗号", Charset.forName("GB18030"), "", ",", "\r\n"),
  UNICODE_TEXT("UTF-16，制表符", StandardCharsets.UTF_16LE, "\uFEFF", "\t", "\r\n"),
  SEMICOLONS("UTF-8，分号", StandardCharsets.UTF_8, "\uFEFF", ";", "\n");

  private final String words;
  private final Charset charset;
  private final String mark;
  private final String delimiter;
  private final String lineEnd;

  SavedAs(String words, Charset charset, String mark, String delimiter, String lineEnd) {
    this.words = words;
    this.charset = charset;
    this.mark = mark;
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  /** What an office calls it. */
  String words() {
    return words;
  }

  /** The bytes of rows. */
  byte[] bytes(Iterable<? extends Iterable<String>> rows) {
    StringBuilder text = new StringBuilder(mark);
    for (Iterable<String> row : rows) {
      String gap = "";
      for (String cell : row) {
        text.append(gap).append(quoted(cell));
        gap = delimiter;
      }
      text.append(lineEnd);
    }
    return text.toString().getBytes(charset);
  }

  private String quoted(String cell) {
    boolean plain = !cell.contains(delimiter) && !cell.contains("\"") && cell.indexOf('\n') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
