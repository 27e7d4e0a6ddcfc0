package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.TemplateFault;
import partybuilding.assessment.report.paper.part.template.TemplateLink;

/**
 * What a part of a template, whether it is text or decides on looks or drawings, says of things
 * outside of the document otherwise than by a relationship or a field.
 */
final class OutsideReferences {
  /**
   * Elements that may name a page or a mail address: a reader follows it, and nothing else does.
   */
  private static final Set<String> FOLLOWED =
      Set.of("hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver");

  /** A merge with a list of addresses, and what a form or a film starts. */
  private static final Set<String> ACTIVE =
      Set.of("mailMerge", "entryMacro", "exitMacro", "webVideoPr");

  private final Set<String> ids;
  private final Set<String> outside;

  private OutsideReferences(List<TemplateLink> links) {
    this.ids = links.stream().map(TemplateLink::id).collect(Collectors.toSet());
    this.outside =
        links.stream()
            .filter(TemplateLink::external)
            .map(TemplateLink::id)
            .collect(Collectors.toSet());
  }

  /**
   * Requires that a part names nothing outside but what a reader may follow.
   *
   * @param links of the part
   * @throws TemplateFault if it does
   */
  static void forbid(XmlObject part, List<TemplateLink> links) throws TemplateFault {
    OutsideReferences references = new OutsideReferences(links);
    QName element = new QName("");
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        XmlCursor.TokenType token = cursor.toNextToken();
        if (token.isStart()) {
          element = cursor.getName();
          forbid(element);
        } else if (token.isAttr()) {
          references.forbid(element.getLocalPart(), cursor.getName(), cursor.getTextValue());
        }
      }
    }
  }

  private static void forbid(QName element) throws TemplateFault {
    if (ACTIVE.contains(element.getLocalPart())) {
      throw TemplateFault.active(element.getLocalPart());
    }
  }

  private void forbid(String element, QName attribute, String value) throws TemplateFault {
    boolean id = !attribute.getNamespaceURI().isEmpty();
    boolean fetched =
        switch (attribute.getLocalPart()) {
          case "src" -> !id;
          case "href" -> id ? !ids.contains(value) : !TemplateLink.isFollowed(value);
          default -> false;
        };
    if (fetched || (id && outside.contains(value) && !FOLLOWED.contains(element))) {
      throw TemplateFault.linked(value);
    }
  }
}
