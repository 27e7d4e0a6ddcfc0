package partybuilding.assessment.chart.ledger;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.CountAxis;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.StackedBars;
import partybuilding.assessment.chart.draw.StackedBars.Layer;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.ledger.LedgerChart.Bar;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.language.NumberText;

/** Draws one bar per assessment year, from zero: the problems it raised, by what became of them. */
public final class LedgerPainter implements Painter {
  private static final int RIGHT = 44;
  private static final int RATE = 44;
  private static final int HEIGHT = 250;
  private static final int BELOW = 56;
  private static final int SLOT = 150;
  private static final double FILL = 0.62;
  private static final double LEAST_SEGMENT = 12.5;
  private static final double ROOMY_SEGMENT = 18;

  private final LedgerChart chart;
  private final LedgerKey key;
  private final CountAxis counts;

  public LedgerPainter(LedgerChart chart) {
    this.chart = chart;
    this.key = new LedgerKey(chart.names());
    this.counts = CountAxis.covering(chart.bars().stream().mapToLong(Bar::total).max().orElse(0));
  }

  @Override
  public int height() {
    boolean remarked = chart.bars().stream().anyMatch(bar -> !bar.remark().isEmpty());
    return top() + HEIGHT + (remarked ? BELOW : BELOW - 18);
  }

  @Override
  public void paint(Canvas canvas) {
    int left = key.width();
    int slots = Math.min(WIDTH - RIGHT - left, chart.bars().size() * SLOT);
    Rectangle2D area = new Rectangle2D.Double(left, top(), slots, HEIGHT);
    paintAxis(canvas, area);
    stacked().paint(canvas, area);
    for (int i = 0; i < chart.bars().size(); i++) {
      paint(canvas, chart.bars().get(i), slot(area, i));
    }
    key.paint(canvas, chart.bars().get(0), count -> area.getMaxY() - height(count));
  }

  private Rectangle2D slot(Rectangle2D area, int place) {
    double wide = area.getWidth() / chart.bars().size();
    double from = area.getX() + place * wide + wide * (1 - FILL) / 2;
    return new Rectangle2D.Double(from, area.getY(), wide * FILL, HEIGHT);
  }

  private void paintAxis(Canvas canvas, Rectangle2D area) {
    for (long tick : counts.ticks()) {
      double y = area.getMaxY() - height((double) tick);
      canvas.outline(
          new Line2D.Double(area.getX(), y, area.getMaxX(), y),
          tick == 0 ? Palette.GREY : Palette.GRID,
          Strokes.solid(1f));
      TextLabel label = TextLabel.of(NumberText.count(tick), TextStyle.SMALL);
      canvas.draw(label, area.getMaxX() + 10, y + 5);
    }
  }

  private StackedBars stacked() {
    List<Layer> layers =
        Stream.of(LedgerPart.values())
            .map(part -> new Layer(part.code(), counts(part), part.colour()))
            .toList();
    return new StackedBars(chart.bars().stream().map(Bar::year).toList(), layers, counts, FILL);
  }

  private List<Long> counts(LedgerPart part) {
    return chart.bars().stream().map(bar -> bar.count(part)).toList();
  }

  private void paint(Canvas canvas, Bar bar, Rectangle2D slot) {
    double top = paintParts(canvas, bar, slot);
    paintRate(canvas, bar, new Point2D.Double(slot.getCenterX(), top));
    paintWords(canvas, bar, slot);
  }

  /** Paints the parts of a bar from its foot, and returns where the uppermost ends. */
  private double paintParts(Canvas canvas, Bar bar, Rectangle2D slot) {
    double bottom = slot.getMaxY();
    for (LedgerPart part : LedgerPart.values()) {
      double tall = height((double) bar.count(part));
      if (tall > 0) {
        Rectangle2D segment =
            new Rectangle2D.Double(slot.getX(), bottom - tall, slot.getWidth(), tall);
        paintPart(canvas, bar, part, segment);
      }
      bottom -= tall;
    }
    return bottom;
  }

  private void paintPart(Canvas canvas, Bar bar, LedgerPart part, Rectangle2D segment) {
    SegmentPainter painter = new SegmentPainter(canvas, part);
    painter.paint(segment);
    mark(canvas, bar, part, segment);
    if (segment.getHeight() >= LEAST_SEGMENT) {
      TextStyle style = segment.getHeight() < ROOMY_SEGMENT ? TextStyle.SMALL : TextStyle.VALUE;
      painter.count(segment, TextLabel.of(NumberText.count(bar.count(part)), style));
    }
  }

  /** The year below a bar and the remark about it, such as that its deadlines are still ahead. */
  private static void paintWords(Canvas canvas, Bar bar, Rectangle2D slot) {
    TextLabel year =
        TextLabel.of(Integer.toString(bar.year()), TextStyle.SMALL)
            .in(bar.total() > 0 ? Palette.MUTED : Palette.GREY)
            .centred();
    TextLabel remark = TextLabel.of(bar.remark(), TextStyle.SMALL).centred();
    canvas.draw(year, slot.getCenterX(), slot.getMaxY() + 24);
    canvas.draw(remark, slot.getCenterX(), slot.getMaxY() + 43);
  }

  private void mark(Canvas canvas, Bar bar, LedgerPart part, Rectangle2D segment) {
    Subject subject = new Subject(chart.names().getOrDefault(part, ""), "");
    bar.published(part)
        .ifPresent(
            count ->
                canvas.draw(
                    subject, () -> canvas.mark(count, segment.getCenterX(), segment.getCenterY())));
  }

  private static void paintRate(Canvas canvas, Bar bar, Point2D top) {
    if (bar.rate().isEmpty()) {
      return;
    }
    TextLabel rate = TextLabel.of(bar.rate(), TextStyle.NAME).centred();
    TextLabel of = TextLabel.of(bar.of(), TextStyle.SMALL).centred();
    double wide = Math.max(rate.width(), of.width()) + 8;
    // The grid must not strike the figures through.
    canvas.fill(
        new Rectangle2D.Double(top.getX() - wide / 2, top.getY() - 40, wide, 36),
        Palette.BACKGROUND);
    canvas.draw(rate, top.getX(), top.getY() - 25);
    canvas.draw(of, top.getX(), top.getY() - 8);
  }

  /** The height above the plot: room for the rate above the highest bar. */
  private int top() {
    long most = chart.bars().stream().mapToLong(Bar::total).max().orElse(0);
    return (int) Math.max(8, RATE - height((double) (counts.upper() - most)));
  }

  private double height(double count) {
    return count / counts.upper() * HEIGHT;
  }
}
