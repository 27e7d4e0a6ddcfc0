package partybuilding.assessment.report.workbook;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the parts of a sheet look: thin rules for boxes, one family of type, no colour alone. */
final class CellStyles {
  private static final int TITLE = 14;
  private static final String RULE = "FF9CA3AF";
  private static final String HAIRLINE = "FFE5E7EB";
  private static final String GROUND = "FFF3F4F6";
  private static final String RIGHT = "right";

  private final Worksheet paper;
  private final String dayFormat;

  /** Styles of a sheet; days are printed in that format. */
  CellStyles(Worksheet paper, String dayFormat) {
    this.paper = paper;
    this.dayFormat = dayFormat;
  }

  void title(int row) {
    paper.style(row, 0).bold().fontSize(TITLE).fontColor(Ink.PLAIN.colour()).set();
  }

  void sentence(int row) {
    paper.style(row, 0).wrapText(true).verticalAlignment("top").set();
  }

  void heading(int row, int column, Column heading) {
    StyleSetter style =
        paper
            .style(row, column)
            .bold()
            .wrapText(true)
            .verticalAlignment("center")
            .fillColor(GROUND)
            .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
            .borderColor(BorderSide.BOTTOM, RULE);
    align(style, heading).set();
  }

  /** Cells alike that stand below each other are styled together. */
  void column(int first, int column, Column heading, List<Cell> cells) {
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || !alike(cells.get(start), cells.get(i))) {
        StyleSetter style = body(paper.range(first + start, column, first + i - 1, column).style());
        print(align(style, heading), cells.get(start)).set();
        start = i;
      }
    }
  }

  private static StyleSetter body(StyleSetter style) {
    return style
        .verticalAlignment("center")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, HAIRLINE);
  }

  private static StyleSetter align(StyleSetter style, Column heading) {
    return heading.figures()
        ? style.horizontalAlignment(RIGHT)
        : style.horizontalAlignment("left").indent(1);
  }

  private StyleSetter print(StyleSetter style, Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      return style.format(figure.notation().format());
    }
    if (cell instanceof Cell.Text text) {
      return style.wrapText(true).fontColor(text.ink().colour());
    }
    return cell instanceof Cell.Day ? style.format(dayFormat) : style;
  }

  private static boolean alike(Cell one, Cell other) {
    if (one instanceof Cell.Text text && other instanceof Cell.Text too) {
      return text.ink() == too.ink();
    }
    if (one instanceof Cell.Figure figure && other instanceof Cell.Figure too) {
      return figure.notation() == too.notation();
    }
    return one.getClass().equals(other.getClass());
  }
}
