package partybuilding.assessment.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.svg.Svg;

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
    String shapes =
        "<path d=\"M0 0H1000V%dH0Z\" fill=\"#f3f4f6\"/>".formatted(height)
            + "<path d=\"M40 %dL960 40\" stroke=\"#12436d\"/>".formatted(height - 40);
    Svg svg = new Svg(WIDTH, height, shapes);
    return new Drawing(svg, caption, (graphics, text) -> line(graphics, height));
  }

  private static void line(Graphics2D graphics, int height) {
    graphics.setColor(Color.WHITE);
    graphics.drawLine(40, height - 40, 960, 40);
  }
}
