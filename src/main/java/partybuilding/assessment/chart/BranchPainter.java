package partybuilding.assessment.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Draws one branch above where the college's branches lie. */
final class BranchPainter implements Painter {
  private static final int LEFT = 40;
  private static final int TOP = 14;
  private static final int HEIGHT = 250;
  private static final int BELOW = 34;
  private static final int LABELS = 20;
  private static final int WIDTH = 960;
  private static final int RIBBON = 44;
  private static final Color BAND = Palette.film(Palette.GREY, 70);

  private final BranchChart chart;

  BranchPainter(BranchChart chart) {
    this.chart = chart;
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return TOP + HEIGHT + BELOW;
  }

  @Override
  public void paint(Canvas canvas) {
    int plotWidth = (int) (WIDTH - LEFT - LABELS - labels());
    Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, plotWidth, HEIGHT);
    ScorePlot plot = new ScorePlot(area, chart.years(), chart.scores()).markers(9);
    AxisPainter axes = new AxisPainter(canvas, area);
    axes.frame(plot, chart.years(), chart.scores());
    chart.breaks().forEach(mark -> mark.draw(canvas, plot, area, true));
    plot.area(chart.band(), BAND)
        .line(chart.band(), 0, Trace.behind())
        .ribbon(chart.line(), RIBBON)
        .line(chart.line(), 0, Trace.alone(chart.line().look()))
        .paint(canvas);
    chart.secretaries().draw(canvas, plot, area);
    HiddenYear hidden = new HiddenYear(chart.words().hidden(), chart.years());
    chart.withheld().forEach(year -> hidden.draw(axes, plot, year));
    ends(plot).paint(canvas, area.getMaxX() + LABELS);
  }

  private EndLabels ends(ScorePlot plot) {
    EndLabels ends = new EndLabels();
    chart.line().last().ifPresent(dot -> ends.add(plot.y(dot.score()), own(dot), range(dot)));
    chart.band().last().ifPresent(dot -> ends.add(plot.y(dot.score()), median(dot), range(dot)));
    return ends;
  }

  private Label own(Dot dot) {
    return name(chart.words().own(), dot).in(chart.line().look().deep());
  }

  private Label median(Dot dot) {
    return name(chart.words().median(), dot).in(Palette.SOFT);
  }

  /** A score that is not of the last year says which year it is of. */
  private Label name(String name, Dot dot) {
    String when = dot.year() == chart.years().last() ? "" : " \u00B7 " + dot.year();
    return Label.of(name + when + " " + Figures.score(dot.score()), TextStyle.NAME);
  }

  private static Label range(Dot dot) {
    return Label.of(dot.interval().map(Figures::range).orElse(""), TextStyle.SMALL);
  }

  private double labels() {
    double own = chart.line().last().map(dot -> own(dot).width() + range(dot).width()).orElse(0.0);
    double median =
        chart.band().last().map(dot -> median(dot).width() + range(dot).width()).orElse(0.0);
    return Math.ceil(Math.max(own, median)) + 8;
  }
}
