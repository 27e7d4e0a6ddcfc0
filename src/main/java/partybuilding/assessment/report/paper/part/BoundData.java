package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * What binds a text to data behind it, or tells how it was written. A form's field that is bound
 * would show that data again in place of what was filled in; variables, traces of editing and the
 * places from which pictures came concern the office alone.
 */
final class BoundData {
  private static final Set<String> ELEMENTS =
      Set.of("dataBinding", "showingPlcHdr", "docVars", "rsids");

  private static final Set<String> DESCRIPTIONS = Set.of("descr", "title", "name");

  /** The place of a file in a system of files. */
  private static final Pattern PATH =
      Pattern.compile("(?i)\\b[a-z]:[\\\\/]|\\\\\\\\|\\bfile:/|/(users|home)/");

  private BoundData() {}

  /** Takes it out of a part. */
  static void removeFrom(XmlObject part) {
    List<XmlObject> bound = TemplateXml.elements(part, BoundData::isBound);
    for (XmlObject element : bound) {
      try (XmlCursor cursor = element.newCursor()) {
        cursor.removeXml();
      }
    }
    try (XmlCursor cursor = part.newCursor()) {
      while (cursor.hasNextToken()) {
        if (cursor.toNextToken().isAttr() && isPath(cursor)) {
          cursor.setTextValue("");
        }
      }
    }
  }

  private static boolean isBound(QName element) {
    return ELEMENTS.contains(element.getLocalPart());
  }

  private static boolean isPath(XmlCursor attribute) {
    return DESCRIPTIONS.contains(attribute.getName().getLocalPart())
        && PATH.matcher(attribute.getTextValue()).find();
  }
}
