package partybuilding.assessment.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws vector graphics in place of an element of the page. */
abstract class PictureDrawer implements FSObjectDrawer {
  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    float across = (float) (width / dotsPerPixel);
    float down = (float) (height / dotsPerPixel);
    device.drawWithGraphics(
        (float) x,
        (float) y,
        across,
        down,
        paper -> draw(element.getAttribute("data"), paper, new Room(across, down)));
    return Map.of();
  }

  /** Draws the picture with a name. */
  abstract void draw(String name, Graphics2D paper, Room room);

  /** The size of the element, in the units of the paper. */
  record Room(double width, double height) {}
}
