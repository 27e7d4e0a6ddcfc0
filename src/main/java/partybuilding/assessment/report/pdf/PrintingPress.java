package partybuilding.assessment.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import partybuilding.assessment.chart.Letters;

/** Markup to a PDF file that depends on nothing else: not on fonts of the system, nor the clock. */
final class PrintingPress {
  private static final String FAMILY = "Noto Sans SC";

  /** Where the bold face lacks a character, the regular one draws it. */
  private static final String FALLBACK = "Noto Sans SC Regular";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** What a PDF file wants to be told apart by: it is the same for the same report. */
  private static final long DOCUMENT_ID = 1;

  static {
    // What goes wrong with the markup is a fault of the program, and its tests' to find.
    XRLog.setLoggingEnabled(false);
  }

  private PrintingPress() {}

  static void print(String markup, String language, OutputStream pdf) throws IOException {
    try (BatikSVGDrawer drawer = new BatikSVGDrawer();
        PdfBoxRenderer renderer = builder(markup, drawer).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        date(document);
        document.getDocumentCatalog().setLanguage(language);
        document.save(pdf);
      }
    }
  }

  private static PdfRendererBuilder builder(String markup, BatikSVGDrawer drawer) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(Letters::regular, FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(Letters::bold, FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.useFont(Letters::regular, FALLBACK, REGULAR, FontStyle.NORMAL, true);
    builder.useSVGDrawer(drawer);
    builder.withHtmlContent(markup, null);
    return builder;
  }

  private static void date(PDDocument document) {
    Calendar never = GregorianCalendar.from(ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(never);
    document.getDocumentInformation().setModificationDate(never);
    document.setDocumentId(DOCUMENT_ID);
  }
}
