package partybuilding.assessment.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Prints a chart as lines and, where they are wanted, as pixels. */
final class Press {
  private static final int SCALE = 2;

  private Press() {}

  /**
   * What a chart and its figures are called.
   *
   * @param picture its file name without extension
   * @param table the name of the table of the same figures
   */
  record Name(String picture, String table) {}

  /** Prints a chart whose figures are those of a table. */
  static Picture print(Name name, Caption caption, Painter painter) {
    Page page = new Page(caption, painter);
    return new Picture(
        name.picture(),
        name.table(),
        caption.title(),
        caption.subtitle(),
        caption.foot(),
        caption.alternative(),
        new Drawing(SvgPress.print(page), caption, page::paint));
  }

  /** A PNG file of twice the size, so that it is sharp on a slide. */
  static byte[] png(Svg size, Drawing.Hand hand) {
    BufferedImage pixels =
        new BufferedImage(
            size.width() * SCALE, size.height() * SCALE, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = pixels.createGraphics();
    graphics.scale(SCALE, SCALE);
    hand.paint(graphics, new OutlinedLetters(graphics));
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
