package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document as a file that has the same bytes for the same content. */
final class DocumentFile {
  /** One that a ZIP file holds without asking for a time zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocumentFile() {}

  /** Gives a document its title and its only day. */
  static void describe(XWPFDocument document, String title, LocalDate day) {
    try {
      PackageProperties properties = document.getPackage().getPackageProperties();
      Optional<Date> midnight =
          Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
      properties.setTitleProperty(title);
      properties.setCreatedProperty(midnight);
      properties.setModifiedProperty(midnight);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a document; the library would stamp its parts with the clock. */
  static void write(XWPFDocument document, OutputStream out) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    document.write(stamped);
    ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(stamped.toByteArray()));
    try (ZipOutputStream file = new ZipOutputStream(out)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry unstamped = new ZipEntry(part.getName());
        unstamped.setTimeLocal(STAMP);
        file.putNextEntry(unstamped);
        parts.transferTo(file);
        file.closeEntry();
      }
    }
  }
}
