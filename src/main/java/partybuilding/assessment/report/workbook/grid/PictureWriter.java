package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.XmlEscapeHelper;
import partybuilding.assessment.chart.ChartBook;
import partybuilding.assessment.chart.Picture;

/** Puts pictures on a sheet, each in a row and on a printed page of its own, so none is cut. */
final class PictureWriter {
  /** The greatest picture that an A4 page in landscape and a single row hold, in pixels. */
  private static final int WIDEST = 1000;

  private static final int HIGHEST = 540;
  private static final double POINTS_A_PIXEL = 0.75;

  private final Worksheet worksheet;
  private final int first;
  private final List<Picture> pictures;

  /** Pictures from a row of a sheet on. */
  PictureWriter(Worksheet worksheet, int first, List<Picture> pictures) {
    this.worksheet = worksheet;
    this.first = first;
    this.pictures = pictures;
  }

  void write() {
    ChartBook.renderPng(pictures);
    for (int i = 0; i < pictures.size(); i++) {
      byte[] png = pictures.get(i).drawing().png();
      PictureSize size = PictureSize.of(png, WIDEST, HIGHEST);
      int row = first + i;
      worksheet.style(row, 0).verticalAlignment("top").set(); // a row without a cell has no height
      worksheet.rowHeight(row, size.height() * POINTS_A_PIXEL + 1);
      PictureAnchor anchor = PictureAnchor.oneCellAnchor(row, 0, size.width(), size.height());
      worksheet.addImage(anchor, png, pictures.get(i).name(), true);
    }
  }

  /** What the library cannot say of them, in the parts of the sheet with that number. */
  List<XmlInsertion> insertions(int number) {
    List<XmlInsertion> insertions = new ArrayList<>();
    String drawing = "xl/drawings/drawing" + number + ".xml";
    pictures.forEach(picture -> insertions.add(alternative(drawing, picture)));
    if (!pictures.isEmpty()) {
      String sheet = "xl/worksheets/sheet" + number + ".xml";
      insertions.add(new XmlInsertion(sheet, "<drawing ", breaks()));
    }
    return insertions;
  }

  private static XmlInsertion alternative(String drawing, Picture picture) {
    String name = " name=\"" + XmlEscapeHelper.escape(picture.name()) + "\"";
    String words = " descr=\"" + XmlEscapeHelper.escape(picture.alternative()) + "\"";
    return new XmlInsertion(drawing, name, words);
  }

  private String breaks() {
    String count =
        String.format(Locale.ROOT, "count=\"%1$d\" manualBreakCount=\"%1$d\"", pictures.size());
    return IntStream.range(first, first + pictures.size())
        .mapToObj(row -> "<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>")
        .collect(Collectors.joining("", "<rowBreaks " + count + ">", "</rowBreaks>"));
  }
}
