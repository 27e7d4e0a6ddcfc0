package partybuilding.assessment.report.paper.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made part by part, as no program would save it. */
public final class TemplateDocument {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String KINDS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder kinds = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder descriptions = new StringBuilder();
  private final StringBuilder section = new StringBuilder();
  private final String body;
  private String mainKind = KINDS + "document.main+xml";

  private TemplateDocument(String body) {
    this.body = body;
  }

  /** A document with this text within its body. */
  public static TemplateDocument of(String body) {
    return new TemplateDocument(body).laidOut();
  }

  /** Writes the document's text, its page last. */
  private TemplateDocument laidOut() {
    String page = "<w:sectPr>" + section + "</w:sectPr>";
    text("word/document.xml", "document", "<w:body>" + body + page + "</w:body>");
    return this;
  }

  /** A paragraph of one run for each of these texts. */
  public static String paragraph(String... runs) {
    StringBuilder xml = new StringBuilder("<w:p>");
    for (String run : runs) {
      xml.append(run(run));
    }
    return xml.append("</w:p>").toString();
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Adds a part with text, which the document's text refers to and shows. */
  public TemplateDocument with(String kind, String root, String xml) {
    if (kind.equals("header") || kind.equals("footer")) {
      section.append("<w:%sReference r:id=\"r%d\"/>".formatted(kind, links.length()));
      laidOut();
    }
    return hidden(kind, root, xml);
  }

  /** Adds a part with text, which the document refers to without showing it. */
  public TemplateDocument hidden(String kind, String root, String xml) {
    String name = kind + "1.xml";
    text("word/" + name, root, xml);
    kinds.append(override("word/" + name, KINDS + kind + "+xml"));
    return linked(kind, name, "");
  }

  /** Adds a reference of the document's text. */
  public TemplateDocument linked(String kind, String target, String attributes) {
    links.append(
        "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\" %s/>"
            .formatted(links.length(), RELATIONS, kind, target, attributes));
    return this;
  }

  /** Adds a reference of the document as a whole. */
  public TemplateDocument described(String kind, String target) {
    String space = "http://schemas.openxmlformats.org/package/2006/relationships/";
    descriptions.append(
        "<Relationship Id=\"d%d\" Type=\"%s%s\" Target=\"%s\"/>"
            .formatted(descriptions.length(), space, kind, target));
    return this;
  }

  /** Adds any part. */
  public TemplateDocument part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** Puts other text in the place of the document's, such as that of no document. */
  public TemplateDocument main(String xml) {
    return part("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** The same document as a program saves it that was asked for Strict Open XML. */
  public byte[] strictBytes() {
    Map<String, byte[]> strict = new LinkedHashMap<>();
    all()
        .forEach(
            (name, part) -> {
              String text = new String(part, StandardCharsets.UTF_8);
              strict.put(
                  name,
                  text.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                      .replace(
                          RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                      .getBytes(StandardCharsets.UTF_8));
            });
    return zipped(strict);
  }

  /** Says that the document's text is of another kind. */
  public TemplateDocument kind(String kind) {
    mainKind = kind;
    return this;
  }

  private void text(String name, String root, String xml) {
    String text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s xmlns:w=\"%s\" xmlns:r=\"%s\">%s</w:%s>"
            .formatted(root, WORD, RELATIONS.replaceFirst("/$", ""), xml, root);
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String override(String name, String kind) {
    return "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, kind);
  }

  /** The file. */
  public byte[] bytes() {
    return zipped(all());
  }

  private Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", kinds());
    String main = relation("officeDocument", "word/document.xml");
    all.put("_rels/.rels", links(main + descriptions));
    all.put("word/_rels/document.xml.rels", links(links.toString()));
    all.putAll(parts);
    return all;
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\"r\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(RELATIONS, kind, target);
  }

  private byte[] kinds() {
    return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("word/document.xml", mainKind)
            + kinds
            + "</Types>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] links(String relations) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
