package partybuilding.assessment.report.workbook.grid;

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

  private final Worksheet worksheet;
  private final String dayFormat;

  /** Styles of a sheet; days are printed in that format. */
  CellStyles(Worksheet worksheet, String dayFormat) {
    this.worksheet = worksheet;
    this.dayFormat = dayFormat;
  }

  void title(int row) {
    worksheet.style(row, 0).bold().fontSize(TITLE).fontColor(TextColour.PLAIN.colour()).set();
  }

  void sentence(int row) {
    worksheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
  }

  void heading(int row, int column, SheetColumn heading) {
    StyleSetter style =
        worksheet
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
  void column(int first, int column, SheetColumn heading, List<SheetCell> cells) {
    int start = 0;
    for (int i = 1; i <= cells.size(); i++) {
      if (i == cells.size() || !alike(cells.get(start), cells.get(i))) {
        StyleSetter style =
            body(worksheet.range(first + start, column, first + i - 1, column).style());
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

  private static StyleSetter align(StyleSetter style, SheetColumn heading) {
    return heading.figures()
        ? style.horizontalAlignment(RIGHT)
        : style.horizontalAlignment("left").indent(1);
  }

  private StyleSetter print(StyleSetter style, SheetCell cell) {
    if (cell instanceof SheetCell.Figure figure) {
      return style.format(figure.format().pattern());
    }
    if (cell instanceof SheetCell.Text text) {
      return style.wrapText(true).fontColor(text.colour().colour());
    }
    return cell instanceof SheetCell.Day ? style.format(dayFormat) : style;
  }

  private static boolean alike(SheetCell one, SheetCell other) {
    if (one instanceof SheetCell.Text text && other instanceof SheetCell.Text too) {
      return text.colour() == too.colour();
    }
    if (one instanceof SheetCell.Figure figure && other instanceof SheetCell.Figure too) {
      return figure.format() == too.format();
    }
    return one.getClass().equals(other.getClass());
  }
}
