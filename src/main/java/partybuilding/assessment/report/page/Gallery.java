package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.chart.Picture;

/** The pictures, each handed out once, so that the page shows all of them and none twice. */
final class Gallery {
  private final Map<String, Picture> hanging = new LinkedHashMap<>();

  Gallery(List<Picture> pictures) {
    pictures.forEach(picture -> hanging.put(picture.name(), picture));
  }

  /** The pictures of these names, as far as they are there. */
  List<Figure> take(String... names) {
    return Arrays.stream(names)
        .filter(hanging::containsKey)
        .map(name -> Figure.of(hanging.remove(name)))
        .toList();
  }

  /** Whatever is left. */
  List<Figure> takeRest() {
    List<Figure> rest = new ArrayList<>();
    hanging.values().forEach(picture -> rest.add(Figure.of(picture)));
    hanging.clear();
    return rest;
  }
}
