package partybuilding.assessment.report.workbook.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of a written workbook again, so that the same report gives the same bytes: the
 * library stamps every part, and the workbook as a whole, with the moment of writing.
 */
final class ReproducibleZip {
  /** One that a ZIP file holds without asking for a time zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private final LocalDate created;
  private final List<XmlInsertion> insertions;

  /** Dates the workbook, and sets what is still wanting in its parts. */
  ReproducibleZip(LocalDate created, List<XmlInsertion> insertions) {
    this.created = created;
    this.insertions = List.copyOf(insertions);
  }

  /** Packs what the library wrote into another file. */
  void pack(Path written, Path file) throws IOException {
    try (ZipFile parts = new ZipFile(written.toFile());
        ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(STAMP);
        packed.putNextEntry(same);
        try (InputStream content = parts.getInputStream(part)) {
          packed.write(completed(part.getName(), content.readAllBytes()));
        }
        packed.closeEntry();
      }
    }
  }

  private byte[] completed(String part, byte[] content) {
    List<XmlInsertion> own = insertions.stream().filter(a -> a.part().equals(part)).toList();
    if (own.isEmpty() && !part.equals(PROPERTIES)) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    for (XmlInsertion insertion : own) {
      text = insertion.in(text);
    }
    String dated = part.equals(PROPERTIES) ? dated(text) : text;
    return dated.getBytes(StandardCharsets.UTF_8);
  }

  private String dated(String properties) {
    return CREATED.matcher(properties).replaceAll("$1" + created + "T00:00:00Z");
  }
}
