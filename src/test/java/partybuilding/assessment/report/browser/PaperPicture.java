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
 * The first pages of a paper beside each other, in sixteen greys.
 *
 * @param pages as they are printed
 */
record PaperPicture(List<BufferedImage> pages) {
  private static final String DOTS_PER_INCH = "96";
  private static final int GAP = 12;
  private static final int BITS = 4;
  private static final Color DESK = new Color(0xDDDDDD);

  /** Of so many pages at most. */
  static PaperPicture of(Path pdf, int most) throws IOException {
    Path folder = Files.createTempDirectory(pdf.toAbsolutePath().getParent(), "pages");
    InstalledTool.PDFTOPPM.run(
        "-r", DOTS_PER_INCH, "-l", "" + most, "-gray", "-png", pdf.toString(), folder + "/page");
    List<BufferedImage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pages.add(ImageIO.read(file.toFile()));
      }
    }
    return new PaperPicture(pages);
  }

  void write(Path png) throws IOException {
    int width = GAP + pages.stream().mapToInt(page -> page.getWidth() + GAP).sum();
    int height = 2 * GAP + pages.stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    BufferedImage picture =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, greys());
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

  private static IndexColorModel greys() {
    int count = 1 << BITS;
    byte[] levels = new byte[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) (i * 0xFF / (count - 1));
    }
    return new IndexColorModel(BITS, count, levels, levels, levels);
  }
}
