package partybuilding.assessment.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.style.BundledFont;
import partybuilding.assessment.report.page.PrintedBranch;
import partybuilding.assessment.report.page.PrintedReport;

/** Renders markup as a PDF file that does not depend on the system's fonts or the clock. */
final class PdfRenderer {
  private static final String FAMILY = "Noto Sans SC";

  /** Where the bold face lacks a character, the regular one draws it. */
  private static final String FALLBACK = "Noto Sans SC Regular";

  /** English text is in it as far as it has the characters. */
  private static final String LATIN = "Noto Sans SC Proportional";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /**
   * The document id of the PDF file, which is constant so that the same report gives the same
   * bytes.
   */
  private static final long DOCUMENT_ID = 1;

  static {
    // Errors in the markup are faults of the program, which its tests find.
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new NoSystemFonts());
  }

  private final DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
  private final LocalDate asOf;

  PdfRenderer(PrintedReport report) {
    this.asOf = report.asOf();
    drawers.registerDrawer("chart", new ChartDrawer(report.pictures()));
    drawers.registerDrawer("bar", new BarDrawer(report.page().brief().branches()));
    drawers.registerDrawer("line", new LineDrawer(report.page().brief().branches()));
    drawers.registerDrawer("years", new YearsDrawer(report.appendix()));
  }

  PdfRenderer(PrintedBranch branch) {
    this(branch.pictures(), branch.asOf());
  }

  /** Of a page whose only drawings are charts. */
  PdfRenderer(List<Picture> pictures, LocalDate asOf) {
    this.asOf = asOf;
    drawers.registerDrawer("chart", new ChartDrawer(pictures));
  }

  void print(String markup, OutputStream pdf) throws IOException {
    try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        date(document, asOf);
        TableTags.order(document.getDocumentCatalog().getStructureTreeRoot());
        document.save(pdf);
      }
    }
  }

  private PdfRendererBuilder builder(String markup) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(BundledFont::regular, FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(BundledFont::bold, FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useFont(BundledFont::regular, FALLBACK, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(BundledFont::proportional, LATIN, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(BundledFont::proportionalBold, LATIN, BOLD, FontStyle.NORMAL, true);
    builder.useUnicodeLineBreaker(new NumberKeeper());
    builder.useObjectDrawerFactory(drawers);
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(markup, null);
    return builder;
  }

  /** Sets the as-of date in place of the clock, so that a second run gives the same file. */
  private static void date(PDDocument document, LocalDate day) {
    Calendar morning = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(morning);
    document.getDocumentInformation().setModificationDate(morning);
    document.setDocumentId(DOCUMENT_ID);
  }
}
