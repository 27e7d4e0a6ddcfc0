package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/** A drawn chart, as lines and text, as pixels, and on any other paper. */
public final class Drawing {
  private final Svg svg;
  private final Caption caption;
  private final Hand hand;
  private byte @Nullable [] png;

  /** Draws the chart once more, whatever it is drawn on. */
  interface Hand {
    void paint(Graphics2D paper, Lettering lettering);
  }

  Drawing(Svg svg, Caption caption, Hand hand) {
    this.svg = svg;
    this.caption = caption;
    this.hand = hand;
  }

  /** In the units of the SVG file. */
  public int width() {
    return svg.width();
  }

  /** In the units of the SVG file. */
  public int height() {
    return svg.height();
  }

  /** An SVG file. */
  public String svg() {
    return svg.file(caption);
  }

  /** The elements of that file, to stand in a page's own {@code svg} element. */
  public String shapes() {
    return svg.shapes();
  }

  /** A PNG file at twice the chart's size on the page; made when it is first asked for. */
  public synchronized byte[] png() {
    byte[] made = png == null ? Press.png(svg, hand) : png;
    png = made;
    return made.clone();
  }

  /** Draws the same once more, in the units of the SVG file. */
  public void paint(Graphics2D paper) {
    hand.paint(paper, new OutlinedLetters(paper));
  }
}
