package partybuilding.assessment.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import partybuilding.assessment.chart.style.BundledFont;

/**
 * Replaces the fonts of the system by a bundled one. Otherwise the library would search the
 * system's fonts, which takes a second, and write a cache into the user's home.
 */
final class NoSystemFonts implements FontMapper {
  private final TrueTypeFont bundled = bundled();

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(bundled, false);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(bundled, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, bundled, false);
  }

  private static TrueTypeFont bundled() {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(BundledFont.bold()));
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled font cannot be read", e);
    }
  }
}
