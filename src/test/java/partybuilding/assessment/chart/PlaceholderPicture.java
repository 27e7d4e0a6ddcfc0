package partybuilding.assessment.chart;

import java.awt.geom.Line2D;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.language.TableName;

/** Pictures that stand in for drawn ones where only their frame matters. */
public final class PlaceholderPicture {
  private PlaceholderPicture() {}

  /** A picture of that name, words and height. */
  public static Picture of(String name, String title, int height) {
    Caption caption = new Caption(title, "subtitle", "foot", "in words: " + title);
    return new Picture(
        name,
        TableName.SCORES,
        caption.title(),
        caption.subtitle(),
        caption.foot(),
        caption.alternative(),
        drawing(caption, height));
  }

  private static Drawing drawing(Caption caption, int height) {
    return new Drawing(caption, CaptionedChart.of(caption, new Line(height)));
  }

  private record Line(int height) implements Painter {
    @Override
    public void paint(Canvas canvas) {
      canvas.outline(
          new Line2D.Double(40, height - 40.0, WIDTH - 40.0, 40), Palette.TEXT, Strokes.solid(1));
    }
  }
}
