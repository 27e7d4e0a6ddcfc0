package partybuilding.assessment.report.page.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.chart.Picture;

/** Hands out each picture once, so that the page shows all of them and none twice. */
public final class RemainingCharts {
  private final Map<String, Picture> remaining = new LinkedHashMap<>();

  public RemainingCharts(List<Picture> pictures) {
    pictures.forEach(picture -> remaining.put(picture.name(), picture));
  }

  /** The pictures of these names, as far as they are there. */
  public List<ChartFigure> take(String... names) {
    return Arrays.stream(names)
        .filter(remaining::containsKey)
        .map(name -> ChartFigure.of(remaining.remove(name)))
        .toList();
  }

  /** All remaining pictures. */
  public List<ChartFigure> takeRest() {
    List<ChartFigure> rest = new ArrayList<>();
    remaining.values().forEach(picture -> rest.add(ChartFigure.of(picture)));
    remaining.clear();
    return rest;
  }
}
