package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.report.workbook.part.PartLinks;
import partybuilding.assessment.report.workbook.part.XmlWriter;

/** Writes merged cells, shading and links of a sheet. */
final class SheetMarks {
  /** The format's own limit of links on a sheet. */
  private static final int MOST_LINKS = 65_000;

  /** Shades from pale to dark, in colour and in grey: higher figures are darker. */
  private static final List<String> SHADES = List.of("FFFFF7E6", "FFB9D6F0", "FF6BACE6");

  private final WorkbookSheet sheet;
  private final SheetContext context;
  private final PartLinks links;
  private final XmlWriter xml;

  SheetMarks(WorkbookSheet sheet, SheetContext context, PartLinks links, XmlWriter xml) {
    this.sheet = sheet;
    this.context = context;
    this.links = links;
    this.xml = xml;
  }

  void write() throws IOException {
    merged();
    shades();
    sheet.entry().writeRules(sheet.headings() + 1, sheet.lastEntry(), xml);
    links();
  }

  private void merged() throws IOException {
    int last = sheet.wide() - 1;
    int lines = sheet.head().lead().size() + 1;
    if (last == 0) {
      return;
    }
    xml.start("mergeCells", "count", lines);
    for (int row = 0; row < lines; row++) {
      xml.empty("mergeCell", "ref", new CellArea(row, 0, row, last).reference());
    }
    xml.end();
  }

  private void shades() throws IOException {
    List<CellArea> scales = sheet.grid().scales();
    for (int i = 0; i < scales.size(); i++) {
      String area = scales.get(i).down(sheet.headings()).reference();
      xml.start("conditionalFormatting", "sqref", area);
      xml.start("cfRule", "type", "colorScale", "priority", i + 1).start("colorScale");
      xml.empty("cfvo", "type", "min").empty("cfvo", "type", "percentile", "val", 50);
      xml.empty("cfvo", "type", "max");
      for (String shade : SHADES) {
        xml.empty("color", "rgb", shade);
      }
      xml.end().end().end();
    }
  }

  /** Writes the links; the format does not allow an empty list. */
  private void links() throws IOException {
    List<Placed> placed = placed();
    if (placed.isEmpty()) {
      return;
    }
    xml.start("hyperlinks");
    for (Placed link : placed) {
      link(link.row(), link.column(), link.target());
    }
    xml.end();
  }

  /** A link and its cell. */
  private record Placed(int row, int column, LinkTarget target) {}

  private List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    if (!sheet.head().name().equals(context.contents())) {
      placed.add(new Placed(sheet.headings() - 1, 0, new LinkTarget.Cell(context.contents(), 0)));
    }
    List<List<SheetCell>> rows = sheet.grid().rows();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size() && placed.size() <= MOST_LINKS; c++) {
        if (rows.get(r).get(c) instanceof SheetCell.Link link) {
          placed.add(new Placed(sheet.headings() + 1 + r, c, link.target()));
        }
      }
    }
    return placed;
  }

  private void link(int row, int column, LinkTarget target) throws IOException {
    String cell = CellArea.name(row, column);
    if (target instanceof LinkTarget.Cell place) {
      xml.empty("hyperlink", "ref", cell, "location", place.location());
    } else if (target instanceof LinkTarget.Beside file) {
      xml.empty("hyperlink", "ref", cell, "r:id", links.beside(file.address()));
    }
  }
}
