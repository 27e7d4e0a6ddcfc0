package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.paper.block.Paper;

/**
 * Writes papers as Word files, as many at once as there are threads: on the page of GB/T 9704, with
 * page numbers, in fonts that are named and not shipped. The same paper has the same bytes whatever
 * the clock, the machine and the threads.
 */
public final class PaperWriter {
  /** One that a ZIP file holds without asking for a time zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** What Word itself calls them. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r");

  private final EmptyParts empty;

  /** Of papers in a language. */
  public PaperWriter(Language language) {
    this.empty = EmptyParts.in(language);
  }

  /** Writes a paper into a file that is not there yet. */
  public void write(Paper paper, Path file) throws IOException {
    write(empty.parts(), (part, zip) -> write(part, paper, zip), file);
  }

  /** Makes a template of the office's own ready to be filled, as often as there are papers. */
  public PreparedTemplate prepared(PaperTemplate template) throws IOException {
    return PreparedTemplate.of(template, empty);
  }

  /** Writes a template of the office's own with its placeholders filled, likewise. */
  public void write(PreparedTemplate template, Filling filling, Path file) throws IOException {
    Map<String, byte[]> parts = FilledTemplate.parts(template, filling);
    write(parts, (part, zip) -> zip.write(part.getValue()), file);
  }

  /** Writes what a part of the file holds. */
  private interface Content {
    void write(Map.Entry<String, byte[]> part, OutputStream out) throws IOException;
  }

  private static void write(Map<String, byte[]> parts, Content content, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file); // zip may not close it on a full disk
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        content.write(part, zip);
        zip.closeEntry();
      }
    }
  }

  /** What differs between papers is their text and their properties. */
  private void write(Map.Entry<String, byte[]> part, Paper paper, OutputStream out)
      throws IOException {
    switch (part.getKey()) {
      case EmptyParts.TEXT -> text(paper, out);
      case PackageParts.PROPERTIES ->
          out.write(
              new PaperProperties(paper).in(part.getValue()).getBytes(StandardCharsets.UTF_8));
      default -> out.write(part.getValue());
    }
  }

  private void text(Paper paper, OutputStream out) throws IOException {
    DocumentDocument document = DocumentDocument.Factory.newInstance();
    CTBody body = document.addNewDocument().addNewBody();
    new BodyWriter(body).write(paper.blocks());
    body.addNewSectPr().set(empty.section());
    document.save(out, new XmlOptions().setSaveSuggestedPrefixes(PREFIXES));
  }
}
