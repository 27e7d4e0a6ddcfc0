package partybuilding.assessment.report.pdf;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.Drawing;
import partybuilding.assessment.chart.Picture;

/** Draws the report's charts. */
final class ChartDrawer extends PictureDrawer {
  /** The smallest font size in print, in the units of the paper: 7.5 points. */
  private static final double LEAST = 10;

  private final Map<String, Picture> pictures;

  ChartDrawer(List<Picture> pictures) {
    this.pictures = pictures.stream().collect(Collectors.toMap(Picture::name, Function.identity()));
  }

  @Override
  void draw(String name, Graphics2D paper, Room room) {
    Optional.ofNullable(pictures.get(name))
        .map(Picture::drawing)
        .ifPresent(drawing -> draw(drawing, paper, room));
  }

  private static void draw(Drawing drawing, Graphics2D paper, Room room) {
    double scale = room.width() / drawing.width();
    paper.scale(scale, scale);
    drawing.paint(paper, new PrintedText(paper, (float) (LEAST / scale)));
  }
}
