package partybuilding.assessment.chart.score;

import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.AxisPainter;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.LineStyle;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.WithheldYear;
import partybuilding.assessment.chart.style.Paragraph;
import partybuilding.assessment.chart.style.TextStyle;

/** Draws one panel per branch. */
public final class PanelsPainter implements Painter {
  private static final int AXIS = 34;
  private static final int VALUE = 66;
  private static final int HEADING = 30;
  private static final int BELOW = 46;
  private static final int RIBBON = 48;
  private static final int MOST_COLUMNS = 4;

  private final BranchesChart chart;
  private final int heading;

  public PanelsPainter(BranchesChart chart) {
    this.chart = chart;
    boolean wrapped = chart.panels().stream().anyMatch(panel -> name(panel).lines().size() > 1);
    this.heading = wrapped ? HEADING + (int) TextStyle.SMALL_NAME.leading() : HEADING;
  }

  @Override
  public int height() {
    int rows = (chart.panels().size() + columns() - 1) / columns();
    return rows * rowHeight() - 12;
  }

  @Override
  public void paint(Canvas canvas) {
    for (int i = 0; i < chart.panels().size(); i++) {
      int column = i % columns();
      Rectangle2D area =
          new Rectangle2D.Double(
              AXIS + column * panelWidth(),
              i / columns() * rowHeight() + heading,
              panelWidth() - VALUE,
              plotHeight());
      ScorePlot plot = new ScorePlot(area, chart.years(), chart.scores()).markers(markers());
      BranchPanel panel = chart.panels().get(i);
      canvas.draw(panel.line().subject(), () -> paint(new AxisPainter(canvas, area), plot, panel));
      if (column == 0) {
        new AxisPainter(canvas, area).scores(plot, chart.scores().spaced(plotHeight()));
      }
    }
  }

  private void paint(AxisPainter axes, ScorePlot plot, BranchPanel panel) {
    Canvas canvas = axes.canvas();
    Rectangle2D area = axes.area();
    Paragraph name = name(panel);
    canvas.draw(name, area.getX(), area.getY() - 9 - name.height());
    axes.grid(plot, chart.scores().spaced(plotHeight()));
    axes.ends(plot, chart.years());
    panel.marks().breaks().forEach(mark -> mark.draw(canvas, plot, area, high(panel, mark)));
    plot.line(chart.mean(), LineStyle.behind())
        .ribbon(panel.line(), RIBBON)
        .line(panel.line(), LineStyle.alone(panel.line().style()))
        .paint(canvas);
    panel.marks().secretaries().draw(canvas, plot, area);
    WithheldYear hidden = new WithheldYear(chart.hidden(), chart.years());
    panel.marks().withheld().forEach(year -> hidden.draw(axes, plot, year));
    new PanelValues(canvas, plot, chart).draw(panel);
    plot.mark(canvas, panel.line());
  }

  /**
   * Whether the scores beside a break are in the upper half of the panel, so that its word goes
   * below.
   */
  private boolean high(BranchPanel panel, BreakMark mark) {
    return panel.line().points().stream()
            .filter(point -> Math.abs(point.year() - mark.year() + 0.5) < 2)
            .mapToDouble(point -> chart.scores().share(point.score()))
            .average()
            .orElse(0)
        > 0.5;
  }

  /** The name of a branch on one or two lines, shortened if it needs more. */
  private Paragraph name(BranchPanel panel) {
    double width = panelWidth() - 16.0;
    return Paragraph.of(panel.line().name(), TextStyle.SMALL_NAME, width).cut(2, width);
  }

  private int columns() {
    return Math.min(MOST_COLUMNS, chart.panels().size());
  }

  /** The width of markers; smaller where markers of adjacent years would touch. */
  private int markers() {
    int years = chart.years().calendar().size();
    return years * 14 > panelWidth() - VALUE ? 4 : 6;
  }

  private int panelWidth() {
    return (WIDTH - AXIS) / columns();
  }

  private int plotHeight() {
    return chart.panels().size() <= 2 ? 240 : 112;
  }

  private int rowHeight() {
    return heading + plotHeight() + BELOW;
  }
}
