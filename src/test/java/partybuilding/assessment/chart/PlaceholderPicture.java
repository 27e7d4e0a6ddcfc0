package partybuilding.assessment.chart;

import static java.awt.image.BufferedImage.TYPE_BYTE_BINARY;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that stand in for drawn ones where only their frame matters. */
public final class PlaceholderPicture {
  private static final int WIDTH = 1000;

  private PlaceholderPicture() {}

  /** A picture of that name, words and height. */
  public static Picture of(String name, String title, int height) {
    return new Picture(name, title, "subtitle", "foot", "in words: " + title, drawing(height));
  }

  private static Drawing drawing(int height) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 "
            + height
            + "\"><rect width=\"1000\" height=\""
            + height
            + "\" fill=\"#F3F4F6\"/><path d=\"M40 "
            + (height - 40)
            + " L300 120 L600 160 L960 40\" fill=\"none\" stroke=\"#12436D\""
            + " stroke-width=\"3\"/></svg>";
    return new Drawing(png(height), svg, paper -> paper.drawLine(40, height - 40, 960, 40));
  }

  private static byte[] png(int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(WIDTH, height, TYPE_BYTE_BINARY), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
