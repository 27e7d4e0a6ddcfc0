package partybuilding.assessment.report.workbook.part;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts of one file as they are made. The same parts give the same bytes. */
public final class PackageWriter implements Closeable {
  /** The time of all entries, which is independent of the time zone. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private final OutputStream out;
  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();

  private PackageWriter(OutputStream out) {
    this.out = out;
    this.zip = new ZipOutputStream(out);
  }

  /** Begins a file. */
  public static PackageWriter of(Path file) throws IOException {
    return new PackageWriter(Files.newOutputStream(file));
  }

  /** The content of a part. */
  @FunctionalInterface
  public interface Content {
    void write(XmlWriter xml) throws IOException;
  }

  /** Adds a part. */
  public void add(Part part, Content content) throws IOException {
    parts.add(part);
    entry(part.path(), content);
  }

  /** Adds the links of a part. */
  public void add(Part part, PartLinks links) throws IOException {
    if (!links.isEmpty()) {
      entry(part.links(), links::write);
    }
  }

  /** Ends the file with links to its root parts. */
  public void finish(PartLinks roots) throws IOException {
    entry("_rels/.rels", roots::write);
    entry("[Content_Types].xml", this::types);
    zip.finish();
  }

  private void entry(String path, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(STAMP);
    zip.putNextEntry(entry);
    XmlWriter xml = new XmlWriter(zip);
    content.write(xml);
    xml.finish();
    zip.closeEntry();
  }

  private void types(XmlWriter xml) throws IOException {
    xml.start("Types", "xmlns", TYPES);
    String links = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", "Extension", "rels", "ContentType", links);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    for (Part part : parts) {
      String type = part.kind().contentType();
      xml.empty("Override", "PartName", "/" + part.path(), "ContentType", type);
    }
    xml.end();
  }

  /** The file is closed even where its end finds no room. */
  @Override
  public void close() throws IOException {
    try (out) {
      zip.close();
    }
  }
}
