package partybuilding.assessment.report.paper.part;

import java.util.Set;
import javax.xml.namespace.QName;

/** Elements and attributes of a Word document's text, by the names that the format gives them. */
final class WordNames {
  private static final String SPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static final QName DOCUMENT = of("document");
  static final QName BODY = of("body");
  static final QName TABLE = of("tbl");
  static final QName PARAGRAPH = of("p");
  static final QName PARAGRAPH_PROPERTIES = of("pPr");
  static final QName SECTION = of("sectPr");
  static final QName RUN = of("r");
  static final QName RUN_PROPERTIES = of("rPr");
  static final QName RUN_STYLE = of("rStyle");
  static final QName HIDDEN = of("vanish");
  static final QName TEXT = of("t");
  static final QName FIELD_CODE = of("instrText");
  static final QName FIELD_CHARACTER = of("fldChar");
  static final QName FIELD_CHARACTER_TYPE = of("fldCharType");
  static final QName FIELD = of("fldSimple");
  static final QName CODE = of("instr");
  static final QName PARAGRAPH_STYLE = of("pStyle");
  static final QName STYLE = of("style");
  static final QName NAME = of("name");
  static final QName STYLE_ID = of("styleId");
  static final QName BASED_ON = of("basedOn");
  static final QName TYPE = of("type");
  static final QName DEFAULT = of("default");
  static final QName VALUE = of("val");

  /** What keeps the spaces of a text. */
  static final QName SPACES = new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");

  /** Where a text goes on elsewhere. */
  static final Set<QName> BREAKS = Set.of(of("tab"), of("br"), of("cr"), of("ptab"));

  /** What would be lost with its paragraph: pictures, fields, and the ends of sections. */
  static final Set<QName> KEPT =
      Set.of(of("drawing"), of("pict"), of("object"), FIELD_CHARACTER, FIELD, SECTION);

  private WordNames() {}

  /** Whether a name is one of the format's, as an ordinary document has them. */
  static boolean ordinary(QName name) {
    return name.getNamespaceURI().equals(SPACE);
  }

  private static QName of(String name) {
    return new QName(SPACE, name, "w");
  }
}
