package partybuilding.assessment.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.assessment.chart.style.BundledFont;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.html.PageWriter;
import partybuilding.assessment.report.page.PrintedBranch;
import partybuilding.assessment.report.page.PrintedReport;

/** Prints a report as one PDF file, with its fonts, an outline and numbered pages. */
public final class PdfWriter {
  private PdfWriter() {}

  /** Writes the report; {@code words} are the report's, for headings and labels. */
  public static void write(PrintedReport report, Words words, Path file) throws IOException {
    write(new PageWriter(words).print(report), new PdfRenderer(report), file);
  }

  /** Writes the page for one branch. */
  public static void write(PrintedBranch branch, Words words, Path file) throws IOException {
    write(new PageWriter(words).print(branch), new PdfRenderer(branch), file);
  }

  private static void write(String markup, PdfRenderer renderer, Path file) throws IOException {
    try (OutputStream pdf = Files.newOutputStream(file)) {
      renderer.print(BundledFont.legible(markup), pdf);
    }
  }
}
