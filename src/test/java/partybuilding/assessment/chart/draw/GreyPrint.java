package partybuilding.assessment.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.chart.style.TextLabel;

/** A chart as a printer without colours draws it, and where its marks stand. */
public final class GreyPrint {
  private final BufferedImage pixels;
  private final Map<String, Point2D> marks = new TreeMap<>();

  private GreyPrint(ChartBody chart) {
    pixels = new BufferedImage(chart.width(), chart.height(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = pixels.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, chart.width(), chart.height());
    chart.draw(graphics, new Notes(graphics, marks));
    graphics.dispose();
  }

  public static GreyPrint of(Painter painter) {
    return new GreyPrint(new ChartBody(painter));
  }

  /** How light the paper is at the mark of a row of a table, from 0 (black) to 255. */
  public int lightness(String row) {
    Point2D at = place(row);
    return pixels.getRaster().getSample((int) at.getX(), (int) at.getY(), 0);
  }

  /** How many points near the mark are not white. */
  public long inked(String row, int around) {
    Point2D at = place(row);
    List<Integer> near = new ArrayList<>();
    for (int x = (int) at.getX() - around; x <= at.getX() + around; x++) {
      for (int y = (int) at.getY() - around; y <= at.getY() + around; y++) {
        near.add(pixels.getRaster().getSample(x, y, 0));
      }
    }
    return near.stream().filter(lightness -> lightness < 200).count();
  }

  private Point2D place(String row) {
    Point2D place = marks.get(row);
    if (place == null) {
      throw new IllegalArgumentException(row + " is not among " + marks.keySet());
    }
    return place;
  }

  private record Notes(Graphics2D graphics, Map<String, Point2D> marks) implements TextRenderer {
    @Override
    public void write(TextLabel label, double x, double y) {
      new OutlinedText(graphics).write(label, x, y);
    }

    @Override
    public void mark(DataPoint point, double x, double y) {
      Point2D at = new Point2D.Double(x, y);
      marks.put(point.row(), graphics.getTransform().transform(at, at));
    }
  }
}
