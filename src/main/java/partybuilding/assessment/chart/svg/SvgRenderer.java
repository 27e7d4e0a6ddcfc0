package partybuilding.assessment.chart.svg;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.CreateCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DisposeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawStringCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.FillShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetHintCommand;
import java.util.ArrayDeque;
import java.util.Deque;
import partybuilding.assessment.chart.draw.Drawable;
import partybuilding.assessment.chart.svg.SelectableText.MarkedPlace;
import partybuilding.assessment.chart.svg.SelectableText.SubjectBound;

/**
 * Renders a chart as SVG: text stays text that can be selected, searched and heard, nothing has an
 * id that could collide with another drawing's, and nothing a style that a strict page would
 * refuse.
 */
public final class SvgRenderer {
  private final SvgElements elements = new SvgElements();
  private final Deque<SvgState> states = new ArrayDeque<>();

  private SvgRenderer() {
    states.push(SvgState.START);
  }

  public static Svg render(Drawable chart) {
    VectorGraphics2D graphics = new VectorGraphics2D();
    chart.draw(graphics, new SelectableText(graphics));
    SvgRenderer renderer = new SvgRenderer();
    graphics.getCommands().forEach(renderer::follow);
    return new Svg(chart.width(), chart.height(), renderer.elements.shapes());
  }

  private void follow(Command<?> command) {
    SvgState state = states.element();
    if (command instanceof CreateCommand) {
      states.push(state);
    } else if (command instanceof DisposeCommand) {
      states.pop();
    } else if (command instanceof DrawShapeCommand line) {
      elements.draw(line.getValue(), state);
    } else if (command instanceof FillShapeCommand area) {
      elements.fill(area.getValue(), state);
    } else if (command instanceof DrawStringCommand text) {
      elements.write(text.getX(), text.getY(), state);
    } else if (command instanceof SetHintCommand note
        && note.getValue() instanceof MarkedPlace at) {
      elements.mark(at, state);
    } else if (command instanceof SetHintCommand note
        && note.getValue() instanceof SubjectBound b) {
      elements.bound(b);
    } else {
      states.pop();
      states.push(state.after(command));
    }
  }
}
