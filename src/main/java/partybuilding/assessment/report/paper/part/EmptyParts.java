package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import partybuilding.assessment.language.Language;

/**
 * The document that every paper begins as: its page, its styles and its page numbers. It lies in
 * {@code empty_<language>.docx}, which a test makes with the library; to make it in every run would
 * take longer than to write the papers of a college.
 *
 * @param parts the parts of the file in their order, by name
 * @param section the page, as the document's last element says it
 */
record EmptyParts(Map<String, byte[]> parts, CTSectPr section) {
  /** The part that holds the text. */
  static final String TEXT = "word/document.xml";

  /** What a part holds. */
  byte[] part(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  static EmptyParts in(Language language) {
    String name = "empty_" + language.tag() + ".docx";
    try (InputStream file = EmptyParts.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return of(new ZipInputStream(file, StandardCharsets.UTF_8));
    } catch (IOException | XmlException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static EmptyParts of(ZipInputStream file) throws IOException, XmlException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (ZipEntry part = file.getNextEntry(); part != null; part = file.getNextEntry()) {
      parts.put(part.getName(), file.readAllBytes());
    }
    InputStream text = new ByteArrayInputStream(parts.getOrDefault(TEXT, new byte[0]));
    DocumentDocument document = DocumentDocument.Factory.parse(text);
    return new EmptyParts(parts, document.getDocument().getBody().getSectPr());
  }
}
