package partybuilding.assessment.report.page.plot;

import partybuilding.assessment.chart.Drawing;
import partybuilding.assessment.chart.Picture;

/**
 * A chart on a page, with its words as text of the page.
 *
 * @param title the finding
 * @param subtitle what is drawn
 * @param foot numbers, method, what is withheld
 * @param alternative what it shows in words
 * @param shapes the drawing itself, as it stands in the page's {@code svg} element
 * @param width at which its letters have the size they were drawn for
 * @param height that goes with the width
 * @param name the picture's
 */
public record ChartFigure(
    String title,
    String subtitle,
    String foot,
    String alternative,
    String shapes,
    int width,
    int height,
    String name) {
  private static final double TALL = 1.2;

  /** Whether it needs a printed page of its own to be read. */
  public boolean tall() {
    return height > TALL * width;
  }

  /** Its size in print. */
  public PrintSize printSize() {
    return PrintSize.of(width, height);
  }

  public static ChartFigure of(Picture picture) {
    Drawing drawing = picture.drawing();
    return new ChartFigure(
        picture.title(),
        picture.subtitle(),
        picture.foot(),
        picture.alternative(),
        drawing.shapes(),
        drawing.width(),
        drawing.height(),
        picture.name());
  }
}
