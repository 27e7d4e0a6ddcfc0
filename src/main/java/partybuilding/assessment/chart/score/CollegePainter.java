package partybuilding.assessment.chart.score;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import partybuilding.assessment.chart.draw.AxisPainter;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.EndLabels;
import partybuilding.assessment.chart.draw.LineStyle;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Paragraph;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/** Draws the college's dimensions over the years. */
public final class CollegePainter implements Painter {
  private static final int LEFT = 40;
  private static final int TOP = 14;
  private static final int REMARK = 16;
  private static final int HEIGHT = 180;
  private static final int BELOW = 34;
  private static final int LABELS = 24;
  private static final int RIBBON = 36;

  private final CollegeChart chart;

  public CollegePainter(CollegeChart chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return top() + HEIGHT + BELOW;
  }

  /** The height above the plot, with a line for each line of a remark. */
  private int top() {
    int lines = chart.remarks().stream().mapToInt(remark -> lines(remark).size()).sum();
    return TOP + REMARK * Math.max(1, lines);
  }

  private List<String> lines(CollegeChart.Remark remark) {
    return Paragraph.of(remark.text(), TextStyle.SMALL, WIDTH).lines();
  }

  @Override
  public void paint(Canvas canvas) {
    EndLabels ends = new EndLabels();
    int plotWidth = WIDTH - LEFT - LABELS - labelWidth();
    Rectangle2D area = new Rectangle2D.Double(LEFT, top(), plotWidth, HEIGHT);
    ScorePlot plot = new ScorePlot(area, chart.years(), chart.scores()).markers(10);
    AxisPainter axes = new AxisPainter(canvas, area);
    axes.frame(plot, chart.years(), chart.scores());
    paintRemarks(canvas, plot, area);
    addLines(plot);
    plot.paint(canvas);
    chart.lines().forEach(line -> plot.mark(canvas, line));
    for (ScoreLine line : chart.lines()) {
      line.last()
          .ifPresent(point -> ends.add(plot.y(point.score()), name(line, point), range(point)));
    }
    ends.paint(canvas, area.getMaxX() + LABELS);
  }

  private void addLines(ScorePlot plot) {
    chart.lines().forEach(line -> plot.ribbon(line, RIBBON));
    chart.lines().forEach(line -> plot.line(line, LineStyle.amongOthers(line.style())));
  }

  /**
   * Draws the remarks, the earliest on top, so that the leader line of a year does not cross the
   * words of another.
   */
  private void paintRemarks(Canvas canvas, ScorePlot plot, Rectangle2D area) {
    double baseline = REMARK - 1;
    for (CollegeChart.Remark remark : chart.remarks()) {
      double x = plot.x(remark.year());
      for (String line : lines(remark)) {
        TextLabel label = TextLabel.of(line, TextStyle.SMALL);
        double left = Math.max(0, Math.min(x - 4, WIDTH - label.width()));
        canvas.draw(label, left, baseline);
        baseline += REMARK;
      }
      canvas.outline(
          new Line2D.Double(x, baseline - REMARK + 7, x, area.getMaxY()),
          Palette.GREY,
          Strokes.dashed(1f, 3f, 3f));
    }
  }

  private int labelWidth() {
    return (int)
        Math.ceil(
            chart.lines().stream()
                .flatMap(
                    line ->
                        line.last().stream()
                            .map(point -> name(line, point).width() + 8 + range(point).width()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0));
  }

  private static TextLabel name(ScoreLine line, ScorePoint point) {
    String text = line.name() + " " + NumberText.score(point.score());
    return TextLabel.of(text, TextStyle.NAME).in(line.style().deep());
  }

  private static TextLabel range(ScorePoint point) {
    return TextLabel.of(point.range(), TextStyle.SMALL);
  }
}
