package partybuilding.assessment.report.paper.part;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.apache.xmlbeans.XmlObject;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;

/**
 * A paragraph of a template, its text in one however Word has cut it.
 *
 * @param element that it is
 * @param text what it says; a tab or a break is a line's end
 * @param pieces what the text is made of
 * @param place where it stands
 */
record TemplateParagraph(XmlObject element, String text, List<TextPiece> pieces, Place place) {
  /** Some text on either side of what is at fault. */
  private static final int EXCERPT = 12;

  TemplateParagraph {
    pieces = List.copyOf(pieces);
  }

  /** Whether tables may stand where a paragraph stands. */
  enum Place {
    /** In the text, with nothing in it but words. */
    TEXT,
    /** In a table, a text box, a header or a note, or with a picture or a field in it. */
    ELSEWHERE
  }

  /** Its placeholders in their order. */
  List<PlaceholderMark> marks() {
    Matcher found = PlaceholderMark.PATTERN.matcher(PlaceholderMark.narrow(text));
    return found.results().map(of -> new PlaceholderMark(of.group(), of.start())).toList();
  }

  /** The surroundings of braces that open or close no placeholder. */
  List<String> unpaired() {
    String narrow = PlaceholderMark.narrow(text);
    Matcher marks = PlaceholderMark.PATTERN.matcher(narrow);
    String rest = marks.replaceAll(of -> "\n".repeat(of.group().length()));
    return PlaceholderMark.BRACES
        .matcher(rest)
        .results()
        .map(of -> text.substring(Math.max(0, of.start() - EXCERPT), excerptEnd(of.end())))
        .map(excerpt -> excerpt.replace('\n', ' ').strip())
        .toList();
  }

  private int excerptEnd(int braces) {
    return Math.min(text.length(), braces + EXCERPT);
  }

  /** Whether a placeholder is all that it holds, where a table may stand in its place. */
  boolean isNothingBut(PlaceholderMark mark) {
    return place == Place.TEXT && text.strip().length() == mark.written().length();
  }

  /** Puts words in the place of placeholders, in the looks of the character each begins with. */
  void fill(Map<String, String> words) {
    List<PlaceholderMark> known =
        marks().stream().filter(mark -> words.containsKey(mark.name())).toList();
    for (TextPiece piece : pieces) {
      TextPiece left = piece;
      // From the last placeholder to the first, so that what stands before keeps its place.
      for (int i = known.size() - 1; i >= 0; i--) {
        PlaceholderMark mark = known.get(i);
        left = filled(left, mark, words.getOrDefault(mark.name(), ""));
      }
    }
  }

  private static TextPiece filled(TextPiece piece, PlaceholderMark mark, String word) {
    if (piece.end() <= mark.start() || piece.start() >= mark.end()) {
      return piece;
    }
    String own = piece.holds(mark.start()) ? word : "";
    return piece.replaced(piece.before(mark.start()) + own + piece.from(mark.end()));
  }
}
