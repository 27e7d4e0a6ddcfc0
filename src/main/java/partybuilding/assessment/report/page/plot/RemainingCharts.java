package partybuilding.assessment.report.page.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.base.PlannedChart;

/** Hands out each picture once, so that the page shows all of them and none twice. */
public final class RemainingCharts {
  private final Map<String, Picture> remaining = new LinkedHashMap<>();

  public RemainingCharts(List<Picture> pictures) {
    pictures.forEach(picture -> remaining.put(picture.name(), picture));
  }

  /** The pictures of these names and their further parts, as far as they are there. */
  public List<ChartFigure> take(String... names) {
    return Arrays.stream(names).flatMap(this::parts).map(ChartFigure::of).toList();
  }

  private Stream<Picture> parts(String name) {
    List<Picture> parts = new ArrayList<>();
    String next = name;
    while (remaining.containsKey(next)) {
      parts.add(remaining.remove(next));
      next = PlannedChart.part(name, parts.size());
    }
    return parts.stream();
  }

  /** All remaining pictures. */
  public List<ChartFigure> takeRest() {
    List<ChartFigure> rest = new ArrayList<>();
    remaining.values().forEach(picture -> rest.add(ChartFigure.of(picture)));
    remaining.clear();
    return rest;
  }
}
