package partybuilding.assessment.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.CreateCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DisposeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawStringCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.FillShapeCommand;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prints a page as SVG: text stays text that can be selected, searched and heard, nothing has an id
 * that could collide with another drawing's, and nothing a style that a strict page would refuse.
 */
final class SvgPress {
  private final SvgSheet sheet = new SvgSheet();
  private final Deque<SvgState> states = new ArrayDeque<>();

  private SvgPress() {
    states.push(SvgState.START);
  }

  static Svg print(Page page) {
    VectorGraphics2D paper = new VectorGraphics2D();
    page.paint(paper, new SelectableText(paper));
    SvgPress press = new SvgPress();
    paper.getCommands().forEach(press::follow);
    return new Svg(page.width(), page.height(), press.sheet.shapes());
  }

  private void follow(Command<?> command) {
    SvgState state = states.element();
    if (command instanceof CreateCommand) {
      states.push(state);
    } else if (command instanceof DisposeCommand) {
      states.pop();
    } else if (command instanceof DrawShapeCommand line) {
      sheet.draw(line.getValue(), state);
    } else if (command instanceof FillShapeCommand area) {
      sheet.fill(area.getValue(), state);
    } else if (command instanceof DrawStringCommand text) {
      sheet.write(text.getX(), text.getY(), state);
    } else {
      states.pop();
      states.push(state.after(command));
    }
  }
}
