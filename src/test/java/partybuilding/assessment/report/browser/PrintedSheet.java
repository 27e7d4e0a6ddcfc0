package partybuilding.assessment.report.browser;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A printed sheet of paper, with 72 points to the inch. */
record PrintedSheet(BufferedImage picture) {
  /** A4. */
  static final double WIDTH = 210;

  static final double HEIGHT = 297;

  private static final double POINTS = 72 / 25.4;
  private static final int WHITE = 0xFFFFFF;

  /** The sheets of a PDF; without smoothing, so that colours are what they are. */
  static List<PrintedSheet> of(Path pdf) throws IOException {
    Path folder = Files.createTempDirectory(pdf.toAbsolutePath().getParent(), "sheets");
    InstalledTool.PDFTOPPM.run(
        "-r", "72", "-aa", "no", "-aaVector", "no", "-png", pdf.toString(), folder + "/sheet");
    List<PrintedSheet> sheets = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        sheets.add(new PrintedSheet(ImageIO.read(file.toFile())));
      }
    }
    return sheets;
  }

  static double millimetres(int points) {
    return points / POINTS;
  }

  boolean a4() {
    return Math.abs(millimetres(picture.getWidth()) - WIDTH) < 1
        && Math.abs(millimetres(picture.getHeight()) - HEIGHT) < 1;
  }

  /** Where each painted thing stands on it, in points; the things by their numbers. */
  Map<Integer, Rectangle> painted() {
    Map<Integer, Rectangle> found = new HashMap<>();
    inked()
        .forEach(
            point ->
                found.merge(
                    number(colour(point)),
                    new Rectangle(point.x, point.y, 1, 1),
                    Rectangle::union));
    return found;
  }

  /** How many points outside a frame bear ink. */
  long inkOutside(Rectangle frame) {
    return inked().filter(point -> !frame.contains(point)).count();
  }

  /** What such margins leave, in points; millimetres at the top, the sides and the bottom. */
  Rectangle frame(double top, double side, double bottom) {
    Rectangle frame = new Rectangle();
    frame.setFrame(
        Math.floor(side * POINTS),
        Math.floor(top * POINTS),
        Math.ceil((WIDTH - 2 * side) * POINTS),
        Math.ceil((HEIGHT - top - bottom) * POINTS));
    return frame;
  }

  private Stream<Point> inked() {
    return IntStream.range(0, picture.getHeight())
        .boxed()
        .flatMap(y -> IntStream.range(0, picture.getWidth()).mapToObj(x -> new Point(x, y)))
        .filter(point -> colour(point) != WHITE);
  }

  private int colour(Point point) {
    return picture.getRGB(point.x, point.y) & WHITE;
  }

  private static int number(int colour) {
    return step(colour >> 16) + 30 * step(colour >> 8) + 900 * step(colour);
  }

  private static int step(int channel) {
    return (channel & 0xFF) / 8;
  }
}
