package partybuilding.assessment.report.pdf;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partybuilding.assessment.chart.Drawing;
import partybuilding.assessment.chart.Picture;

/** Puts the report's charts in their places. */
final class ChartDrawer extends PictureDrawer {
  private static final Pattern WIDTH = Pattern.compile("viewBox=\"\\S+ \\S+ ([\\d.]+) ");

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
    Matcher width = WIDTH.matcher(drawing.svg());
    double scale = width.find() ? room.width() / Double.parseDouble(width.group(1)) : 1;
    paper.scale(scale, scale);
    drawing.paint(paper);
  }
}
