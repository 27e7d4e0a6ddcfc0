package partybuilding.assessment.report.paper.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.report.paper.part.template.TemplateFault;
import partybuilding.assessment.report.paper.part.template.TemplateLink;

/**
 * The parts of a template that its papers hold: those that its text shows or is shown by. What a
 * document carries besides, such as the office's own properties of it, a picture that was taken out
 * again or the data behind a form, is in no paper.
 */
final class KeptParts {
  /** Parts that nothing names; a program finds them by the kind of their relationship. */
  private static final Set<String> FOUND =
      Set.of(
          "styles",
          "styleswitheffects",
          "settings",
          "websettings",
          "fonttable",
          "theme",
          "numbering",
          "footnotes",
          "endnotes");

  private final Map<String, byte[]> all;
  private final TemplateLinks links;
  private final ContentTypes types;
  private final Set<String> kept = new LinkedHashSet<>();
  private final List<TemplateLink> followed = new ArrayList<>();

  private KeptParts(Map<String, byte[]> all) throws IOException {
    this.all = all;
    this.links = TemplateLinks.of(all);
    this.types = ContentTypes.of(all);
  }

  /**
   * Those of a document.
   *
   * @throws TemplateFault if one is missing or nothing says what it is
   */
  static KeptParts of(Map<String, byte[]> all) throws IOException {
    KeptParts parts = new KeptParts(all);
    String main = parts.links.main();
    parts.types.requireOrdinary(main);
    parts.keep(main);
    return parts;
  }

  private void keep(String part) throws IOException {
    if (!all.containsKey(part)) {
      throw TemplateFault.damaged(part);
    }
    List<TemplateLink> own = links.from(part);
    if (!kept.add(part) || own.isEmpty()) {
      return;
    }
    Set<String> named = TemplateXml.values(TemplateXml.read(all, part));
    Set<String> found = new HashSet<>();
    for (TemplateLink link : own) {
      if (named.contains(link.id()) || (isFound(link) && found.add(link.kind()))) {
        followed.add(link);
        if (link.leadsToPart()) {
          keep(link.part());
        }
      }
    }
  }

  private boolean isFound(TemplateLink link) {
    return FOUND.contains(link.kind()) && all.containsKey(link.part());
  }

  /** The relationships between them. */
  TemplateLinks links() throws TemplateFault {
    List<TemplateLink> known = new ArrayList<>(followed);
    known.add(PackageParts.link("officeDocument", links.main()));
    return new TemplateLinks(known);
  }

  /** Their contents by name, with what a package says of its parts. */
  Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    PackageParts.describe(kept, types, links(), parts);
    for (Map.Entry<String, byte[]> part : all.entrySet()) {
      if (kept.contains(part.getKey())) {
        parts.put(part.getKey(), part.getValue());
      }
    }
    return parts;
  }
}
