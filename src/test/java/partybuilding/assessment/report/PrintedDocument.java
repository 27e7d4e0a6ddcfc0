package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/** The PDF of some facts with these charts, opened as a reader opens it. */
final class PrintedDocument {
  private PrintedDocument() {}

  static PDDocument open(Comparison facts, List<Picture> charts, Language language)
      throws IOException {
    Path folder = Files.createTempDirectory("printed");
    ReportFolder.write(
        ReportFacts.content(facts, charts),
        ReportFolderTest.edition(language, Set.of(Format.PDF)),
        folder);
    Path pdf = folder.resolve("assessment-2025.pdf");
    PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf));
    Files.delete(pdf);
    Files.delete(folder.resolve("run.json"));
    Files.delete(folder);
    return document;
  }
}
