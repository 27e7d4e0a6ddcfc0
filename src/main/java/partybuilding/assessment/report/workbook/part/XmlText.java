package partybuilding.assessment.report.workbook.part;

/** Escapes text for XML and leaves out characters that XML forbids. */
final class XmlText {
  private XmlText() {}

  static void append(String text, StringBuilder xml) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      append(character, xml);
      i += Character.charCount(character);
    }
  }

  private static void append(int character, StringBuilder xml) {
    switch (character) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\t', '\n', '\r' -> xml.append("&#").append(character).append(';');
      default -> {
        if (allowed(character)) {
          xml.appendCodePoint(character);
        }
      }
    }
  }

  private static boolean allowed(int character) {
    return character >= ' '
        && character != 0xFFFE
        && character != 0xFFFF
        && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
  }
}
