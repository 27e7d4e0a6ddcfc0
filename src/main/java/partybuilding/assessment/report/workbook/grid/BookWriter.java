package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.workbook.chart.ChartPlace;
import partybuilding.assessment.report.workbook.chart.ChartWriter;
import partybuilding.assessment.report.workbook.chart.DrawingWriter;
import partybuilding.assessment.report.workbook.part.PackageWriter;
import partybuilding.assessment.report.workbook.part.Part;
import partybuilding.assessment.report.workbook.part.PartKind;
import partybuilding.assessment.report.workbook.part.PartLinks;

/** Adds sheets to a file, each with its list object, its charts and its links. */
final class BookWriter {
  private final PackageWriter file;
  private final SheetContext context;
  private int charts;

  BookWriter(PackageWriter file, SheetContext context) {
    this.file = file;
    this.context = context;
  }

  /** Adds a sheet under a number; its entry in the list of sheets. */
  BookSheet add(WorkbookSheet sheet, int number) throws IOException {
    Part part = BookSheet.part(number);
    PartLinks links = new PartLinks();
    SheetWriter writer = new SheetWriter(sheet, context, links);
    List<Part> objects = objects(sheet, number);
    file.add(part, xml -> writer.write(objects, xml));
    file.add(part, links);
    for (Part object : objects) {
      if (object.kind() == PartKind.DRAWING) {
        draw(object, writer.charts().places(), sheet.head().name());
      } else {
        file.add(object, xml -> TableWriter.write(sheet, number, xml));
      }
    }
    return BookSheet.of(sheet, number, writer.layout());
  }

  private static List<Part> objects(WorkbookSheet sheet, int number) {
    List<Part> objects = new ArrayList<>();
    if (!sheet.charts().charts().isEmpty()) {
      objects.add(new Part(PartKind.DRAWING, "drawing" + number));
    }
    if (TableWriter.applies(sheet)) {
      objects.add(new Part(PartKind.TABLE, "table" + number));
    }
    return objects;
  }

  private void draw(Part drawing, List<ChartPlace> places, String sheet) throws IOException {
    PartLinks links = new PartLinks();
    List<String> ids = new ArrayList<>();
    for (ChartPlace place : places) {
      charts++;
      Part part = new Part(PartKind.CHART, "chart" + charts);
      ids.add(links.to(part));
      file.add(part, xml -> ChartWriter.write(place.chart(), sheet, xml));
    }
    file.add(drawing, xml -> DrawingWriter.write(places, ids, xml));
    file.add(drawing, links);
  }
}
