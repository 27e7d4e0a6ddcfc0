package partybuilding.assessment.chart.svg;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.draw.TextRenderer;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * Passes text to the SVG renderer as text with its label, and with it the values of places and the
 * subjects of the drawing.
 */
final class SelectableText implements TextRenderer {
  /** The label of the text that is drawn next. */
  private static final RenderingHints.Key LABEL = new NoteKey(1, TextLabel.class);

  private static final RenderingHints.Key PLACE = new NoteKey(2, MarkedPlace.class);
  private static final RenderingHints.Key SUBJECT = new NoteKey(3, SubjectBound.class);

  private final Graphics2D graphics;

  SelectableText(Graphics2D graphics) {
    this.graphics = graphics;
  }

  @Override
  public void write(TextLabel label, double x, double y) {
    graphics.setRenderingHint(LABEL, label);
    graphics.drawString(label.text(), (float) x, (float) y);
  }

  @Override
  public void mark(DataPoint point, double x, double y) {
    graphics.setRenderingHint(PLACE, new MarkedPlace(point, x, y));
  }

  @Override
  public void begin(Subject subject) {
    graphics.setRenderingHint(SUBJECT, new SubjectBound(Optional.of(subject)));
  }

  @Override
  public void end() {
    graphics.setRenderingHint(SUBJECT, new SubjectBound(Optional.empty()));
  }

  /**
   * The value at a place.
   *
   * @param point the value
   * @param x where it is drawn
   * @param y where it is drawn
   */
  record MarkedPlace(DataPoint point, double x, double y) {}

  /**
   * The beginning or the end of the parts that are about a subject.
   *
   * @param subject that begins; empty at the end of the last one
   */
  record SubjectBound(Optional<Subject> subject) {}

  private static final class NoteKey extends RenderingHints.Key {
    private final Class<?> type;

    private NoteKey(int number, Class<?> type) {
      super(number);
      this.type = type;
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return type.isInstance(value);
    }
  }
}
