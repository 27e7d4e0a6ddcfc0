package partybuilding.assessment.chart.svg;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import partybuilding.assessment.chart.draw.TextRenderer;
import partybuilding.assessment.chart.style.TextLabel;

/** Leaves text as text, and hands the label on with it for the one who sets it. */
final class SelectableText implements TextRenderer {
  /** The label of the text that is drawn next. */
  static final RenderingHints.Key LABEL = new LabelKey();

  private final Graphics2D graphics;

  SelectableText(Graphics2D graphics) {
    this.graphics = graphics;
  }

  @Override
  public void write(TextLabel label, double x, double y) {
    graphics.setRenderingHint(LABEL, label);
    graphics.drawString(label.text(), (float) x, (float) y);
  }

  private static final class LabelKey extends RenderingHints.Key {
    private static final int NUMBER = 1;

    private LabelKey() {
      super(NUMBER);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return value instanceof TextLabel;
    }
  }
}
