package partybuilding.assessment.chart.score;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import partybuilding.assessment.chart.draw.AxisPainter;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.EndLabels;
import partybuilding.assessment.chart.draw.LineStyle;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.WithheldYear;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/** Draws the scores of one branch in front of the quartiles of the college's branches. */
public final class BranchPainter implements Painter {
  private static final int LEFT = 40;
  private static final int TOP = 14;
  private static final int HEIGHT = 250;
  private static final int BELOW = 34;
  private static final int LABELS = 20;
  private static final int RIBBON = 44;
  private static final Color BAND = Palette.translucent(Palette.GREY, 70);

  private final BranchChart chart;

  public BranchPainter(BranchChart chart) {
    this.chart = chart;
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
    chart.marks().breaks().forEach(mark -> mark.draw(canvas, plot, area, true));
    plot.area(chart.band(), BAND)
        .line(chart.band(), LineStyle.behind())
        .ribbon(chart.line(), RIBBON)
        .line(chart.line(), LineStyle.alone(chart.line().style()))
        .paint(canvas);
    chart.marks().secretaries().draw(canvas, plot, area);
    WithheldYear hidden = new WithheldYear(chart.words().hidden(), chart.years());
    chart.marks().withheld().forEach(year -> hidden.draw(axes, plot, year));
    ends(plot).paint(canvas, area.getMaxX() + LABELS);
    plot.mark(canvas, chart.line());
  }

  private EndLabels ends(ScorePlot plot) {
    EndLabels ends = new EndLabels();
    chart
        .line()
        .last()
        .ifPresent(point -> ends.add(plot.y(point.score()), own(point), range(point)));
    chart
        .band()
        .last()
        .ifPresent(point -> ends.add(plot.y(point.score()), median(point), range(point)));
    return ends;
  }

  private TextLabel own(ScorePoint point) {
    return name(chart.words().own(), point).in(chart.line().style().deep());
  }

  private TextLabel median(ScorePoint point) {
    return name(chart.words().median(), point).in(Palette.MUTED);
  }

  /** The name of a line; with the year if its last score is not of the last year. */
  private TextLabel name(String name, ScorePoint point) {
    String when = point.year() == chart.years().last() ? "" : " \u00B7 " + point.year();
    return TextLabel.of(name + when + " " + NumberText.score(point.score()), TextStyle.NAME);
  }

  private static TextLabel range(ScorePoint point) {
    return TextLabel.of(point.range(), TextStyle.SMALL);
  }

  private double labels() {
    double own =
        chart.line().last().map(point -> own(point).width() + range(point).width()).orElse(0.0);
    double median =
        chart.band().last().map(point -> median(point).width() + range(point).width()).orElse(0.0);
    return Math.ceil(Math.max(own, median)) + 8;
  }
}
