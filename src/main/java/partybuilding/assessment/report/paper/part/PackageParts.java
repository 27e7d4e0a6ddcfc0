package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.report.paper.part.template.TemplateFault;
import partybuilding.assessment.report.paper.part.template.TemplateLink;

/** What a package says of its parts, written anew: what each is, and how they belong together. */
final class PackageParts {
  /** The part that holds title and day of a document. */
  static final String PROPERTIES = "docProps/core.xml";

  /** The part that tells which program wrote a document. */
  static final String PROGRAM = "docProps/app.xml";

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String KINDS = "application/vnd.openxmlformats-";

  private PackageParts() {}

  /** A relationship of a document as a whole to one of its parts. */
  static TemplateLink link(String kind, String part) {
    return new TemplateLink("", kind, OFFICE + kind, "/" + part, part, false);
  }

  /**
   * Describes the parts of a template and, beside them, the papers' own properties.
   *
   * @throws TemplateFault if nothing says what a part is
   */
  static void describe(
      Set<String> kept, ContentTypes types, TemplateLinks links, Map<String, byte[]> into)
      throws IOException {
    for (String own : List.of(PROPERTIES, PROGRAM)) {
      if (kept.contains(own)) {
        throw TemplateFault.damaged(own);
      }
    }
    into.put(ContentTypes.PART, types(kept, types));
    into.put(
        TemplateLinks.file(""),
        links(
            Stream.concat(
                    links.from("").stream(),
                    Stream.of(
                        link("extended-properties", PROGRAM),
                        new TemplateLink(
                            "",
                            "core-properties",
                            PACKAGE + "/metadata/core-properties",
                            "/" + PROPERTIES,
                            PROPERTIES,
                            false)))
                .toList()));
    for (String part : kept) {
      List<TemplateLink> own = links.from(part);
      if (!own.isEmpty()) {
        into.put(TemplateLinks.file(part), links(own));
      }
    }
  }

  private static byte[] types(Set<String> kept, ContentTypes types) throws TemplateFault {
    StringBuilder said = new StringBuilder(HEAD);
    said.append("<Types xmlns=\"").append(TYPES).append("\">");
    said.append("<Default Extension=\"rels\" ContentType=\"");
    said.append(KINDS).append("package.relationships+xml\"/>");
    types.of(kept).forEach(said::append);
    override(PROGRAM, KINDS + "officedocument.extended-properties+xml", said);
    override(PROPERTIES, KINDS + "package.core-properties+xml", said);
    return said.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void override(String part, String type, StringBuilder said) {
    said.append("<Override PartName=\"/").append(part);
    said.append("\" ContentType=\"").append(type).append("\"/>");
  }

  private static byte[] links(List<TemplateLink> links) {
    return links.stream()
        .map(PackageParts::written)
        .collect(
            Collectors.joining(
                "", HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">", "</Relationships>"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String written(TemplateLink link) {
    return String.format(
        Locale.ROOT,
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>",
        TemplateXml.escaped(link.id()),
        TemplateXml.escaped(link.type()),
        TemplateXml.escaped(link.target()),
        link.external() ? " TargetMode=\"External\"" : "");
  }
}
