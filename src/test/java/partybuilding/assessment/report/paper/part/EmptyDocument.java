package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.paper.part.template.PaperStyle;

/** The document that every paper begins as: its page, its styles and its page numbers. */
final class EmptyDocument {
  /** What stands on both sides of a page number. */
  private static final String DASH = "\u2014";

  /** The page number keeps a character's distance from the margin. */
  private static final int CHARACTER = 280;

  private EmptyDocument() {}

  /** The file of one in a language, without the times at which its parts were made. */
  static byte[] in(Language language) throws IOException {
    ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(stamped(language)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream file = new ZipOutputStream(bytes)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry unstamped = new ZipEntry(part.getName());
        unstamped.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        file.putNextEntry(unstamped);
        parts.transferTo(file);
        file.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] stamped(Language language) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      CTSectPr section = document.getDocument().getBody().addNewSectPr();
      document.createStyles().setStyles(styles(language));
      number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
      number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
      document.setEvenAndOddHeadings(true);
      PaperPage.lay(section, language);
      describe(document.getPackage().getPackageProperties());
      document.write(file);
      return file.toByteArray();
    } catch (XmlException | InvalidFormatException e) {
      throw new IllegalStateException("the styles cannot be read", e);
    }
  }

  /** What a paper's own title and day are put in place of. */
  private static void describe(PackageProperties properties) throws InvalidFormatException {
    Instant day = LocalDate.parse(PaperProperties.DAY).atStartOfDay().toInstant(ZoneOffset.UTC);
    properties.setCreatorProperty("party-building-assessment");
    properties.setTitleProperty(PaperProperties.TITLE);
    properties.setCreatedProperty(Optional.of(Date.from(day)));
    properties.setModifiedProperty(Optional.of(Date.from(day)));
  }

  private static CTStyles styles(Language language) throws IOException, XmlException {
    String name = "styles_" + language.tag() + ".xml";
    try (InputStream text = EmptyDocument.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new UncheckedIOException(new IOException(name + " is missing"));
      }
      return StylesDocument.Factory.parse(text).getStyles();
    }
  }

  /** The number of the page at its outer edge, as printed on both sides. */
  private static void number(
      XWPFDocument document, HeaderFooterType page, ParagraphAlignment edge) {
    XWPFParagraph line = document.createFooter(page).createParagraph();
    line.setStyle(PaperStyle.FOOTER.id());
    line.setAlignment(edge);
    line.setIndentationLeft(CHARACTER);
    line.setIndentationRight(CHARACTER);
    line.createRun().setText(DASH + " ");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
    line.createRun().setText(" " + DASH);
  }
}
