package partybuilding.assessment.report.workbook;

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
 * Binds the parts of a written workbook anew, so that the same report gives the same bytes: the
 * library stamps every part, and the workbook as a whole, with the moment of writing.
 */
final class Binding {
  /** One that a ZIP file holds without asking for a time zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private final LocalDate created;
  private final List<Amendment> amendments;

  /** Dates the workbook, and sets what is still wanting in its parts. */
  Binding(LocalDate created, List<Amendment> amendments) {
    this.created = created;
    this.amendments = List.copyOf(amendments);
  }

  /** Binds what the library wrote into another file. */
  void bind(Path written, Path file) throws IOException {
    try (ZipFile parts = new ZipFile(written.toFile());
        ZipOutputStream bound = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(STAMP);
        bound.putNextEntry(same);
        try (InputStream content = parts.getInputStream(part)) {
          bound.write(amended(part.getName(), content.readAllBytes()));
        }
        bound.closeEntry();
      }
    }
  }

  private byte[] amended(String part, byte[] content) {
    List<Amendment> own = amendments.stream().filter(a -> a.part().equals(part)).toList();
    if (own.isEmpty() && !part.equals(PROPERTIES)) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    for (Amendment amendment : own) {
      text = amendment.in(text);
    }
    String dated = CREATED.matcher(text).replaceAll("$1" + created + "T00:00:00Z");
    return dated.getBytes(StandardCharsets.UTF_8);
  }
}
