package partybuilding.assessment.chart.draw;

import java.awt.Graphics2D;

/** Something that can be drawn on any graphics, as often as it is wanted. */
public interface Drawable {
  /** In points of the page. */
  int width();

  /** In points of the page. */
  int height();

  /** Draws it from (0, 0) on, its text by {@code text}. */
  void draw(Graphics2D graphics, TextRenderer text);
}
