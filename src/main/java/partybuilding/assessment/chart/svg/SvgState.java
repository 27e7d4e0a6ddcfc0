package partybuilding.assessment.chart.svg;

import de.erichseifert.vectorgraphics2d.intermediate.commands.AffineTransformCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetClipCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetColorCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetHintCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetStrokeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetTransformCommand;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import partybuilding.assessment.chart.style.TextLabel;

/**
 * What the next shape is drawn with.
 *
 * @param colour of lines, areas and shapes
 * @param stroke of lines
 * @param transform from the shape's own places to the sheet's
 * @param clip beyond which nothing is drawn, on the sheet
 * @param label that comes next
 */
record SvgState(
    Color colour,
    BasicStroke stroke,
    AffineTransform transform,
    Optional<Rectangle2D> clip,
    Optional<TextLabel> label) {
  static final SvgState START =
      new SvgState(
          Color.BLACK,
          new BasicStroke(),
          new AffineTransform(),
          Optional.empty(),
          Optional.empty());

  /** The state after a command, where it changes any. */
  SvgState after(Command<?> command) {
    if (command instanceof SetColorCommand colours) {
      return new SvgState(colours.getValue(), stroke, transform, clip, label);
    }
    if (command instanceof SetStrokeCommand strokes) {
      return new SvgState(colour, (BasicStroke) strokes.getValue(), transform, clip, label);
    }
    if (command instanceof SetHintCommand hint && hint.getValue() instanceof TextLabel next) {
      return new SvgState(colour, stroke, transform, clip, Optional.of(next));
    }
    if (command instanceof SetClipCommand clips) {
      return new SvgState(
          colour, stroke, transform, Optional.ofNullable(clips.getValue()).map(this::area), label);
    }
    return moved(command);
  }

  private SvgState moved(Command<?> command) {
    if (command instanceof SetTransformCommand anew) {
      return new SvgState(colour, stroke, new AffineTransform(anew.getValue()), clip, label);
    }
    if (command instanceof AffineTransformCommand further) {
      AffineTransform both = new AffineTransform(transform);
      both.concatenate(further.getValue());
      return new SvgState(colour, stroke, both, clip, label);
    }
    return this;
  }

  private Rectangle2D area(Shape shape) {
    return transform.createTransformedShape(shape).getBounds2D();
  }
}
