package partybuilding.assessment.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bundled type family, so that a chart looks the same on a machine without a Chinese font. Java
 * still wants at least one font on the system before it loads another one: where there is none at
 * all, start it with {@code -Dsun.awt.fontconfig=FILE}, the file holding {@code version=1} and
 * {@code sequence.allfonts=default}.
 */
public final class Typeface {
  /** Measures and outlines text without hinting, so that no display setting moves a glyph. */
  public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  static {
    // A server has no screen, and a chart needs none.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  static final String REGULAR_FILE = "NotoSansSC-Regular.ttf";
  static final String BOLD_FILE = "NotoSansSC-Bold.ttf";
  static final String PROPORTIONAL_FILE = "NotoSansSC-Proportional-Regular.ttf";
  static final String PROPORTIONAL_BOLD_FILE = "NotoSansSC-Proportional-Bold.ttf";

  private static final Font REGULAR = load(REGULAR_FILE);
  private static final Font BOLD = load(BOLD_FILE);

  private Typeface() {}

  /** The regular face, for a library that requires a font. */
  public static Font regular() {
    return REGULAR.deriveFont(12f);
  }

  /**
   * The font of a style for a text; the bold one lacks rare characters. {@link BundledFont#legible}
   * is what keeps a text to those that the regular one has.
   */
  static Font of(String text, TextStyle style) {
    if (style.bold() && BOLD.canDisplayUpTo(text) < 0) {
      return BOLD.deriveFont(style.size());
    }
    return REGULAR.deriveFont(style.size());
  }

  /** Whether the regular face has the character; the bold one may lack it. */
  static boolean draws(int character) {
    return REGULAR.canDisplay(character);
  }

  /** A bundled file. */
  static InputStream file(String name) {
    InputStream bytes = Typeface.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("the font " + name + " is not bundled");
    }
    return bytes;
  }

  private static Font load(String file) {
    try (InputStream bytes = file(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file + " is not a font", e);
    }
  }
}
