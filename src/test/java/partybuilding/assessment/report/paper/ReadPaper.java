package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A paper as somebody reads it.
 *
 * @param paragraphs outside of tables
 * @param tables each with its rows, the headings first; merged cells below the first are empty
 */
public record ReadPaper(List<String> paragraphs, List<List<List<String>>> tables) {
  public static ReadPaper of(Path file) {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      List<String> paragraphs = new ArrayList<>();
      List<List<List<String>>> tables = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraphs.add(paragraph.getText());
        } else if (element instanceof XWPFTable table) {
          tables.add(rows(table));
        }
      }
      return new ReadPaper(paragraphs, tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
        .toList();
  }

  /** Every paragraph and every cell. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>(paragraphs);
    tables.forEach(table -> table.forEach(texts::addAll));
    return texts;
  }

  /** All of them in one. */
  public String text() {
    return String.join("\n", texts());
  }
}
