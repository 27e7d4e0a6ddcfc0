package partybuilding.assessment.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text broken into lines where either language allows it.
 *
 * @param style its size and weight
 * @param lines its lines, from the top
 */
record Paragraph(TextStyle style, List<String> lines) {
  Paragraph {
    lines = List.copyOf(lines);
  }

  /** Breaks {@code text} so that no line is wider than {@code width}. */
  static Paragraph of(String text, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    int fits = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      String longer = text.substring(start, next).strip();
      if (fits > start && Label.of(longer, style).width() > width) {
        lines.add(text.substring(start, fits).strip());
        start = fits;
      }
      fits = next;
    }
    if (start < text.length()) {
      lines.add(text.substring(start).strip());
    }
    return new Paragraph(style, lines);
  }

  double height() {
    return lines.size() * style.leading();
  }
}
