package partybuilding.assessment.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written workbook, read back as a spreadsheet program would. */
public final class ReadWorkbook {
  private final Map<String, byte[]> parts;
  private final List<String> texts;
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private ReadWorkbook(Map<String, byte[]> parts) {
    this.parts = parts;
    this.texts =
        elements(xml("xl/sharedStrings.xml"), "t").stream().map(Element::getTextContent).toList();
    int number = 1;
    for (Element sheet : elements(xml("xl/workbook.xml"), "sheet")) {
      sheets.put(sheet.getAttribute("name"), "xl/worksheets/sheet" + number++ + ".xml");
    }
  }

  /** Opens one. */
  public static ReadWorkbook of(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
      }
    }
    return new ReadWorkbook(parts);
  }

  /** The names of its sheets. */
  public List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  /** Every text it holds. */
  public List<String> texts() {
    return texts;
  }

  /** The source of a sheet. */
  String source(String sheet) {
    return text(sheets.getOrDefault(sheet, sheet));
  }

  /** The source of a part. */
  String text(String part) {
    return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The cells that a chart refers to. */
  List<String> references(String chart) {
    return elements(xml(chart), "c:f").stream().map(Element::getTextContent).toList();
  }

  /** How many charts lie on a sheet. */
  int charts(String sheet) {
    String drawing =
        sheets.getOrDefault(sheet, sheet).replace("worksheets/sheet", "drawings/drawing");
    return parts.containsKey(drawing) ? elements(xml(drawing), "c:chart").size() : 0;
  }

  /** The columns of the list object on a sheet. */
  List<String> listed(String sheet) {
    String table = sheets.getOrDefault(sheet, sheet).replace("worksheets/sheet", "tables/table");
    return elements(xml(table), "tableColumn").stream().map(c -> c.getAttribute("name")).toList();
  }

  /**
   * The rows below the headings, by heading; a text, a number, or nothing where a cell is blank.
   */
  public List<Map<String, Object>> rows(String sheet) {
    List<List<Object>> all = cells(sheet);
    int head = 0;
    while (head < all.size() && all.get(head).stream().filter(c -> !c.equals("")).count() < 2) {
      head++;
    }
    List<Object> headings = all.get(head);
    return all.subList(head + 1, all.size()).stream()
        .filter(row -> !row.isEmpty())
        .map(row -> row(headings, row))
        .toList();
  }

  private static Map<String, Object> row(List<Object> headings, List<Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      row.put(headings.get(i).toString(), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  /** All rows of a sheet. */
  public List<List<Object>> cells(String sheet) {
    return elements(xml(sheets.getOrDefault(sheet, sheet)), "row").stream()
        .map(row -> cells(row))
        .toList();
  }

  private List<Object> cells(Element row) {
    List<Object> cells = new ArrayList<>();
    for (Element cell : elements(row, "c")) {
      int column = column(cell.getAttribute("r"));
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, value(cell));
    }
    return cells;
  }

  private static int column(String reference) {
    int column = 0;
    for (char letter : reference.replaceAll("\\d", "").toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  private Object value(Element cell) {
    String text = cell.getTextContent();
    if (text.isEmpty()) {
      return "";
    }
    return cell.getAttribute("t").equals("s")
        ? texts.get(Integer.parseInt(text))
        : (Object) Double.valueOf(text);
  }

  private Element xml(String part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.getOrDefault(part, new byte[0])))
          .getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(part, e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(part, e);
    }
  }

  private static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
