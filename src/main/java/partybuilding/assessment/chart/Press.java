package partybuilding.assessment.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Prints a chart as pixels and as lines. */
final class Press {
  private static final int SCALE = 2;

  private Press() {}

  static Picture print(String name, Caption caption, Painter painter) {
    Page page = new Page(caption, painter);
    Drawing drawing = new Drawing(png(page), SvgPress.compact(svg(page)), page::paint);
    return new Picture(
        name, caption.title(), caption.subtitle(), caption.foot(), caption.alternative(), drawing);
  }

  private static byte[] png(Page page) {
    BufferedImage pixels =
        new BufferedImage(
            page.width() * SCALE, page.height() * SCALE, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = pixels.createGraphics();
    graphics.scale(SCALE, SCALE);
    page.paint(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String svg(Page page) {
    VectorGraphics2D graphics = new VectorGraphics2D();
    page.paint(graphics);
    PageSize size = new PageSize(0, 0, page.width(), page.height());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor().getDocument(graphics.getCommands(), size).writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
