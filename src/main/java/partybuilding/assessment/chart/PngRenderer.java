package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import partybuilding.assessment.chart.draw.Drawable;
import partybuilding.assessment.chart.draw.OutlinedText;

/** Renders a chart as a PNG file of twice its size, so that it is sharp on a slide. */
final class PngRenderer {
  private static final int SCALE = 2;

  private PngRenderer() {}

  static byte[] render(Drawable chart) {
    BufferedImage pixels =
        new BufferedImage(
            chart.width() * SCALE, chart.height() * SCALE, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = pixels.createGraphics();
    graphics.scale(SCALE, SCALE);
    chart.draw(graphics, new OutlinedText(graphics));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
