package partybuilding.assessment.report.workbook;

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
final class PicturePress {
  /** The greatest picture that an A4 page in landscape and a single row hold, in pixels. */
  private static final int WIDEST = 1000;

  private static final int HIGHEST = 540;
  private static final double POINTS_A_PIXEL = 0.75;

  private final Worksheet paper;
  private final int first;
  private final List<Picture> pictures;

  /** A press for pictures from a row of a sheet on. */
  PicturePress(Worksheet paper, int first, List<Picture> pictures) {
    this.paper = paper;
    this.first = first;
    this.pictures = pictures;
  }

  void print() {
    ChartBook.renderPng(pictures);
    for (int i = 0; i < pictures.size(); i++) {
      byte[] png = pictures.get(i).drawing().png();
      PictureSize size = PictureSize.of(png, WIDEST, HIGHEST);
      int row = first + i;
      paper.style(row, 0).verticalAlignment("top").set(); // a row without a cell has no height
      paper.rowHeight(row, size.height() * POINTS_A_PIXEL + 1);
      PictureAnchor anchor = PictureAnchor.oneCellAnchor(row, 0, size.width(), size.height());
      paper.addImage(anchor, png, pictures.get(i).name(), true);
    }
  }

  /** What the library cannot say of them, in the parts of the sheet with that number. */
  List<Amendment> amendments(int number) {
    List<Amendment> amendments = new ArrayList<>();
    String drawing = "xl/drawings/drawing" + number + ".xml";
    pictures.forEach(picture -> amendments.add(alternative(drawing, picture)));
    if (!pictures.isEmpty()) {
      String sheet = "xl/worksheets/sheet" + number + ".xml";
      amendments.add(new Amendment(sheet, "<drawing ", breaks()));
    }
    return amendments;
  }

  private static Amendment alternative(String drawing, Picture picture) {
    String name = " name=\"" + XmlEscapeHelper.escape(picture.name()) + "\"";
    String words = " descr=\"" + XmlEscapeHelper.escape(picture.alternative()) + "\"";
    return new Amendment(drawing, name, words);
  }

  private String breaks() {
    String count =
        String.format(Locale.ROOT, "count=\"%1$d\" manualBreakCount=\"%1$d\"", pictures.size());
    return IntStream.range(first, first + pictures.size())
        .mapToObj(row -> "<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>")
        .collect(Collectors.joining("", "<rowBreaks " + count + ">", "</rowBreaks>"));
  }
}
