package partybuilding.assessment.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import partybuilding.assessment.report.html.PageWriter;

/** Any markup as the report's style sheet for paper prints it. */
final class StyledPage {
  private StyledPage() {}

  static PDDocument print(String body) throws IOException {
    String markup =
        "<html lang=\"en\"><head><title>Page</title><style>%s</style></head><body>%s</body></html>"
            .formatted(style(), body);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRenderer(List.of(), LocalDate.EPOCH).print(markup, pdf);
    return Loader.loadPDF(pdf.toByteArray());
  }

  private static String style() throws IOException {
    try (InputStream style =
        Objects.requireNonNull(PageWriter.class.getResourceAsStream("print.css"))) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
