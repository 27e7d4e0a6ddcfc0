package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension;

/**
 * The charts of one dimension.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param figures at least one
 */
public record DimensionFigures(String name, String style, List<Figure> figures) {
  /** Copies the figures. */
  public DimensionFigures {
    figures = List.copyOf(figures);
  }

  static List<DimensionFigures> of(Material material, Gallery gallery) {
    List<DimensionFigures> all = new ArrayList<>();
    for (Dimension dimension : material.dimensions()) {
      List<Figure> figures =
          gallery.take(
              "branches-" + dimension.id(),
              "heatmap-" + dimension.id(),
              "distribution-" + dimension.id());
      if (!figures.isEmpty()) {
        String style = Card.style(dimension, material);
        all.add(new DimensionFigures(material.wording().name(dimension), style, figures));
      }
    }
    return all;
  }
}
