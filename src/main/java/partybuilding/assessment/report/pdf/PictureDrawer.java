package partybuilding.assessment.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws on the page in the place of an element, as lines. */
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

  /** Draws what goes by that name. */
  abstract void draw(String name, Graphics2D paper, Room room);

  /** The room there is, in the units of the paper. */
  record Room(double width, double height) {}
}
