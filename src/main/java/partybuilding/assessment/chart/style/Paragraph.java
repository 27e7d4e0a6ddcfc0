package partybuilding.assessment.chart.style;

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
public record Paragraph(TextStyle style, List<String> lines) {
  public Paragraph {
    lines = List.copyOf(lines);
  }

  private static final double BALANCING = 12;
  private static final String PAUSES = "：；，";

  /** Breaks a text into as few lines as {@code width} allows, of about the same length. */
  public static Paragraph balanced(String raw, TextStyle style, double width) {
    String text = BundledFont.legible(raw);
    Paragraph balanced = of(text, style, width);
    for (double narrower = width; narrower > width / 2; narrower -= BALANCING) {
      Paragraph candidate = of(text, style, narrower);
      if (candidate.lines().size() > balanced.lines().size()) {
        break;
      }
      balanced = candidate;
    }
    return balanced.lines().size() == 2 ? atPause(text, balanced, width) : balanced;
  }

  /** Breaks two lines at the Chinese comma nearest to their middle, if both still fit. */
  private static Paragraph atPause(String text, Paragraph balanced, double width) {
    TextStyle style = balanced.style();
    int middle = balanced.lines().get(0).length();
    Paragraph nearest = balanced;
    for (int away = 0; away < text.length() && nearest.equals(balanced); away++) {
      for (int at : List.of(middle - away, middle + away)) {
        if (at > 0 && at < text.length() && PAUSES.indexOf(text.charAt(at - 1)) >= 0) {
          List<String> lines = List.of(text.substring(0, at).strip(), text.substring(at).strip());
          boolean fits = lines.stream().allMatch(l -> TextLabel.of(l, style).width() <= width);
          nearest = fits ? new Paragraph(style, lines) : nearest;
        }
      }
    }
    return nearest;
  }

  /** Breaks a text so that no line is wider than {@code width}. */
  public static Paragraph of(String raw, TextStyle style, double width) {
    String text = BundledFont.legible(raw);
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    int fits = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (glued(text, next)) {
        continue;
      }
      String longer = text.substring(start, next).strip();
      if (fits > start && TextLabel.of(longer, style).width() > width) {
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

  /** The paragraph in at most {@code most} lines; a text that does not fit ends in an ellipsis. */
  public Paragraph cut(int most, double width) {
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      kept.set(most - 1, lines.stream().skip(most - 1L).reduce(Paragraph::joined).orElse(""));
    }
    return new Paragraph(
        style, kept.stream().map(line -> TextLabel.of(line, style).within(width).text()).toList());
  }

  /** Joins two lines, with a space unless both ends are Chinese. */
  private static String joined(String line, String next) {
    boolean chinese =
        Character.isIdeographic(line.codePointBefore(line.length()))
            || Character.isIdeographic(next.codePointAt(0));
    return chinese ? line + next : line + " " + next;
  }

  /** Whether a number would be separated there from its unit or from the other end of its range. */
  private static boolean glued(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    String before = text.substring(0, at).stripTrailing();
    char last = before.charAt(before.length() - 1);
    boolean number = Character.isDigit(text.charAt(at));
    boolean spaced = before.length() < at;
    return (last == '–' && number)
        || (spaced && Character.isDigit(last) && Character.isIdeographic(text.charAt(at)))
        || (spaced && Character.isDigit(last) && text.charAt(at) == '(')
        || (spaced && Character.isIdeographic(last) && number);
  }

  public double height() {
    return lines.size() * style.leading();
  }
}
