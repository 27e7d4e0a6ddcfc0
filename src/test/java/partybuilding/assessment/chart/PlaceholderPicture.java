package partybuilding.assessment.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.Drawable;
import partybuilding.assessment.chart.draw.TextRenderer;

/** Pictures that stand in for drawn ones where only their frame matters. */
public final class PlaceholderPicture {
  private static final int WIDTH = 1000;

  private PlaceholderPicture() {}

  /** A picture of that name, words and height. */
  public static Picture of(String name, String title, int height) {
    Caption caption = new Caption(title, "subtitle", "foot", "in words: " + title);
    return new Picture(
        name,
        "scores",
        caption.title(),
        caption.subtitle(),
        caption.foot(),
        caption.alternative(),
        drawing(caption, height));
  }

  private static Drawing drawing(Caption caption, int height) {
    Drawable line = new Line(height);
    return new Drawing(caption, line, line);
  }

  private record Line(int height) implements Drawable {
    @Override
    public int width() {
      return WIDTH;
    }

    @Override
    public void draw(Graphics2D graphics, TextRenderer text) {
      graphics.setColor(Color.WHITE);
      graphics.draw(new Line2D.Double(40, height - 40.0, 960, 40));
    }
  }
}
