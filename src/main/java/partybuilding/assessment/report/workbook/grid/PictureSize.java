package partybuilding.assessment.report.workbook.grid;

import java.nio.ByteBuffer;

/**
 * How large a picture stands on a sheet, in the sheet's pixels (96 an inch).
 *
 * @param width at least 1
 * @param height at least 1
 */
record PictureSize(int width, int height) {
  /** The place of width and height in a PNG file. */
  private static final int WIDTH = 16;

  private static final int HEIGHT = 20;

  /** As large as the width and one row allow, in its own proportions. */
  static PictureSize of(byte[] png, int widest, int highest) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    double wide = bytes.getInt(WIDTH);
    double high = bytes.getInt(HEIGHT);
    double scale = Math.min(widest / wide, highest / high);
    return new PictureSize(Math.max(1, (int) (wide * scale)), Math.max(1, (int) (high * scale)));
  }
}
