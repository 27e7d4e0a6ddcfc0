package partybuilding.assessment.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook made of the parts that a test gives it, whether a program would write them or not. */
public final class RawWorkbook {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final List<String> sheets = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String properties = "";

  /** A workbook without sheets. */
  public RawWorkbook() {
    relate("styles", "styles.xml");
    relate("sharedStrings", "sharedStrings.xml");
    styles("");
    strings("");
  }

  /** A workbook with one sheet of these rows. */
  public static RawWorkbook of(String rows) {
    return new RawWorkbook().sheet("Sheet1", rows);
  }

  private String relate(String kind, String target) {
    String id = "rId" + (relations.size() + 1);
    relations.add(
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPES + kind, target));
    return id;
  }

  /** Adds a sheet. */
  public RawWorkbook sheet(String name, String rows) {
    return sheet(name, "", rows, "");
  }

  /** Adds a sheet that is not shown. */
  public RawWorkbook hiddenSheet(String name, String rows) {
    return sheet(name, " state=\"hidden\"", rows, "");
  }

  /** Adds a sheet with some cells merged: {@code A2:A4}. */
  public RawWorkbook merged(String rows, String... ranges) {
    StringBuilder cells = new StringBuilder("<mergeCells>");
    for (String range : ranges) {
      cells.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    return sheet("Sheet1", "", rows, cells.append("</mergeCells>").toString());
  }

  /** Adds a sheet of which these columns are not shown: {@code min="2" max="3"}. */
  public RawWorkbook hiddenColumns(String columns, String rows) {
    sheet("Sheet1", "", rows, "");
    String part = "xl/worksheets/sheet" + sheets.size() + ".xml";
    String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String hidden = "<cols><col " + columns + " width=\"0\" hidden=\"1\"/></cols><sheetData>";
    return part(part, text.replace("<sheetData>", hidden));
  }

  private RawWorkbook sheet(String name, String state, String rows, String behind) {
    String file = "worksheets/sheet" + (sheets.size() + 1) + ".xml";
    String id = relate("worksheet", file);
    sheets.add(
        "<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"%s\"/>"
            .formatted(name, sheets.size() + 1, state, id));
    return part(
        "xl/" + file,
        HEAD
            + "<worksheet "
            + MAIN
            + "><sheetData>"
            + rows
            + "</sheetData>"
            + behind
            + "</worksheet>");
  }

  /** Says what looks the cells may have. */
  public RawWorkbook styles(String inner) {
    return part("xl/styles.xml", HEAD + "<styleSheet " + MAIN + ">" + inner + "</styleSheet>");
  }

  /** Styles of these formats: of each a style of the same number, the first being 1. */
  public RawWorkbook formats(String... codes) {
    StringBuilder formats = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < codes.length; i++) {
      int id = 164 + i;
      formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, xml(codes[i])));
      cells.append("<xf numFmtId=\"%d\"/>".formatted(id));
    }
    return styles(formats.append("</numFmts>").toString() + cells.append("</cellXfs>"));
  }

  /** Says what texts cells may number. */
  public RawWorkbook strings(String items) {
    return part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">" + items + "</sst>");
  }

  /** Counts days from 1904. */
  public RawWorkbook since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Puts a part in, or in another's place. */
  public RawWorkbook part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a part in, or in another's place. */
  public RawWorkbook part(String name, byte[] bytes) {
    parts.put(name, bytes.clone());
    return this;
  }

  /** A text as XML spells it. */
  public static String xml(String text) {
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> spelt.append("&amp;");
        case '<' -> spelt.append("&lt;");
        case '"' -> spelt.append("&quot;");
        case '\n' -> spelt.append("&#10;");
        default -> spelt.append(c < ' ' && c != '\t' ? "_x%04X_".formatted((int) c) : c);
      }
    }
    return spelt.toString();
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "_rels/.rels",
        xmlBytes(
            "<Relationships><Relationship Id=\"rId1\" Type=\""
                + TYPES
                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
    all.put(
        "xl/workbook.xml",
        xmlBytes(
            "<workbook "
                + MAIN
                + ">"
                + properties
                + "<sheets>"
                + String.join("", sheets)
                + "</sheets></workbook>"));
    all.put(
        "xl/_rels/workbook.xml.rels",
        xmlBytes("<Relationships>" + String.join("", relations) + "</Relationships>"));
    all.putAll(parts);
    return zip(all);
  }

  /** Copies the parts of a workbook except one. */
  public static void copyOthers(Path workbook, String part, ZipOutputStream to) throws IOException {
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          from.transferTo(to);
        }
      }
    }
  }

  private static byte[] xmlBytes(String text) {
    return (HEAD + text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
