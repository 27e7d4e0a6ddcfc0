package partybuilding.assessment.report.workbook.base;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.report.workbook.chart.SeriesLook;

/**
 * The looks of the series in the workbook's charts, which differ in marker and dash as well as in
 * colour.
 */
public final class SeriesLooks {
  private static final List<String> DASHES = List.of("solid", "dash", "sysDot", "dashDot");
  private static final int RGB = 0xFFFFFF;

  private SeriesLooks() {}

  /** The line of a dimension at that place in the rules. */
  public static SeriesLook line(SeriesStyle style, int place) {
    return new SeriesLook(
        hexadecimal(style.colour()), mark(style), DASHES.get(place % DASHES.size()));
  }

  /** Marks of a dimension without a line. */
  public static SeriesLook marks(SeriesStyle style) {
    return new SeriesLook(hexadecimal(style.colour()), mark(style), "");
  }

  /** The look of the ends of intervals, which have no marker of their own. */
  public static SeriesLook end(SeriesStyle style) {
    return new SeriesLook(hexadecimal(style.colour()), "none", "");
  }

  public static SeriesLook column(Color colour) {
    return SeriesLook.column(hexadecimal(colour));
  }

  private static String mark(SeriesStyle style) {
    return switch (style) {
      case FIRST -> "circle";
      case SECOND -> "square";
      case THIRD -> "diamond";
      case FOURTH -> "triangle";
    };
  }

  private static String hexadecimal(Color colour) {
    return String.format(Locale.ROOT, "%06X", colour.getRGB() & RGB);
  }
}
