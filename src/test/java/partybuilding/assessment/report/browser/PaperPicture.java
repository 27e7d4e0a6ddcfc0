package partybuilding.assessment.report.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Pages of a paper beside each other.
 *
 * @param pages as they are printed
 * @param canvas what they are drawn on
 */
record PaperPicture(List<BufferedImage> pages, Canvas canvas) {
  private static final int DOTS_PER_INCH = 96;
  private static final int GAP = 12;
  private static final int BITS = 4;
  private static final Color DESK = new Color(0xDDDDDD);

  /** A picture of so many points that nothing is drawn on yet. */
  private interface Canvas {
    BufferedImage of(int width, int height);
  }

  /** Its first pages in sixteen greys, so many at most. */
  static PaperPicture grey(Path pdf, int most) throws IOException {
    return new PaperPicture(
        pages(pdf, "-r", "" + DOTS_PER_INCH, "-l", "" + most, "-gray"), PaperPicture::inGreys);
  }

  /** Some of its pages in colours. */
  static PaperPicture coloured(Path pdf, int first, int last, int dotsPerInch) throws IOException {
    return new PaperPicture(
        pages(pdf, "-r", "" + dotsPerInch, "-f", "" + first, "-l", "" + last),
        PaperPicture::inColours);
  }

  private static List<BufferedImage> pages(Path pdf, String... options) throws IOException {
    Path folder = Files.createTempDirectory(pdf.toAbsolutePath().getParent(), "pages");
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-png", pdf.toString(), folder + "/page"));
    InstalledTool.PDFTOPPM.run(arguments.toArray(String[]::new));
    List<BufferedImage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pages.add(ImageIO.read(file.toFile()));
      }
    }
    return pages;
  }

  void write(Path png) throws IOException {
    int width = GAP + pages.stream().mapToInt(page -> page.getWidth() + GAP).sum();
    int height = 2 * GAP + pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    BufferedImage picture = canvas.of(width, height);
    Graphics2D desk = picture.createGraphics();
    desk.setColor(DESK);
    desk.fillRect(0, 0, width, height);
    int left = GAP;
    for (BufferedImage page : pages) {
      desk.drawImage(page, left, GAP, null);
      left += page.getWidth() + GAP;
    }
    desk.dispose();
    ImageIO.write(picture, "png", png.toFile());
  }

  private static BufferedImage inColours(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage inGreys(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, greys());
  }

  private static IndexColorModel greys() {
    int count = 1 << BITS;
    byte[] levels = new byte[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) (i * 0xFF / (count - 1));
    }
    return new IndexColorModel(BITS, count, levels, levels, levels);
  }
}
