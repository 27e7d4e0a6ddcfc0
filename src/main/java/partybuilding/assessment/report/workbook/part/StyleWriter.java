package partybuilding.assessment.report.workbook.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the looks of a workbook's cells. */
public final class StyleWriter {
  /** The first number of the workbook's own formats; lower ones are predefined. */
  private static final int FIRST_OWN_FORMAT = 164;

  /** Fills that the file format requires before all others. */
  private static final List<String> OWN_GROUNDS = List.of("none", "gray125");

  private static final String BELOW = "bottom";
  private static final List<String> SIDES = List.of("left", "right", "top", BELOW);

  private final StyleTable table;
  private final XmlWriter xml;

  private StyleWriter(StyleTable table, XmlWriter xml) {
    this.table = table;
    this.xml = xml;
  }

  /** Writes the part of a table of looks. */
  public static void write(StyleTable table, XmlWriter xml) throws IOException {
    xml.start("styleSheet", "xmlns", Namespaces.SHEET);
    new StyleWriter(table, xml).write();
    xml.end();
  }

  private void write() throws IOException {
    writeFormats();
    writeLetters();
    writeGrounds();
    writeRules();
    xml.start("cellStyleXfs", "count", 1);
    xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).end();
    writeLooks();
    xml.start("cellStyles", "count", 1);
    xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
  }

  private void writeFormats() throws IOException {
    if (table.formats().size() == 0) {
      return;
    }
    xml.start("numFmts", "count", table.formats().size());
    for (String format : table.formats().values()) {
      xml.empty(
          "numFmt",
          "numFmtId",
          FIRST_OWN_FORMAT + table.formats().place(format),
          "formatCode",
          format);
    }
    xml.end();
  }

  private void writeLetters() throws IOException {
    xml.start("fonts", "count", table.letters().size());
    for (CellLook.Letters type : table.letters().values()) {
      xml.start("font");
      if (type.bold()) {
        xml.empty("b");
      }
      if (type.link()) {
        xml.empty("u");
      }
      xml.empty("sz", "val", type.size()).empty("color", "rgb", type.colour());
      xml.empty("name", "val", table.face()).end();
    }
    xml.end();
  }

  private void writeGrounds() throws IOException {
    xml.start("fills", "count", OWN_GROUNDS.size() + table.grounds().size());
    for (String own : OWN_GROUNDS) {
      xml.start("fill").empty("patternFill", "patternType", own).end();
    }
    for (String ground : table.grounds().values()) {
      xml.start("fill").start("patternFill", "patternType", "solid");
      xml.empty("fgColor", "rgb", ground).end().end();
    }
    xml.end();
  }

  private void writeRules() throws IOException {
    xml.start("borders", "count", table.rules().size());
    for (CellLook.Rule rule : table.rules().values()) {
      boolean around = rule.sides() == CellLook.Rule.Sides.ALL;
      xml.start("border");
      for (String side : SIDES) {
        writeSide(side, around || side.equals(BELOW) ? rule.colour() : "");
      }
      xml.empty("diagonal").end();
    }
    xml.end();
  }

  private void writeSide(String side, String colour) throws IOException {
    if (colour.isEmpty()) {
      xml.empty(side);
    } else {
      xml.start(side, "style", "thin").empty("color", "rgb", colour).end();
    }
  }

  private void writeLooks() throws IOException {
    xml.start("cellXfs", "count", table.looks().size());
    for (CellLook look : table.looks().values()) {
      xml.start("xf", Stream.concat(entries(look), applied(look)).toArray());
      xml.empty("alignment", alignment(look.place()));
      if (look.open()) {
        xml.empty("protection", "locked", 0);
      }
      xml.end();
    }
    xml.end();
  }

  private static Object[] alignment(CellLook.Place place) {
    List<Object> alignment = new ArrayList<>();
    alignment.addAll(List.of("horizontal", place.horizontal(), "vertical", place.vertical()));
    if (place.wrapped()) {
      alignment.addAll(List.of("wrapText", 1));
    }
    if (place.indent() > 0) {
      alignment.addAll(List.of("indent", place.indent()));
    }
    return alignment.toArray();
  }

  /** Which entries of the lists above a look uses. */
  private Stream<Object> entries(CellLook look) {
    return Stream.of(
        "numFmtId", format(look),
        "fontId", table.letters().place(look.letters()),
        "fillId", ground(look),
        "borderId", table.rules().place(look.rule()),
        "xfId", 0);
  }

  /** Which of those entries spreadsheet programs are to use instead of their own defaults. */
  private Stream<Object> applied(CellLook look) {
    return Stream.of(
        "applyNumberFormat",
        Math.min(1, format(look)),
        "applyFont",
        1,
        "applyFill",
        Math.min(1, ground(look)),
        "applyBorder",
        Math.min(1, table.rules().place(look.rule())),
        "applyAlignment",
        1,
        "applyProtection",
        look.open() ? 1 : 0);
  }

  private int format(CellLook look) {
    return look.format().equals(StyleTable.PLAIN)
        ? 0
        : FIRST_OWN_FORMAT + table.formats().place(look.format());
  }

  private int ground(CellLook look) {
    return look.ground().isEmpty() ? 0 : OWN_GROUNDS.size() + table.grounds().place(look.ground());
  }
}
