package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;

/** A drawing that can be rendered to any graphics, repeatedly. */
public interface Drawable {
  /** In points of the page. */
  int width();

  /** In points of the page. */
  int height();

  /** Draws with its upper left corner at (0, 0); {@code text} draws its text. */
  void draw(Graphics2D graphics, TextRenderer text);
}
