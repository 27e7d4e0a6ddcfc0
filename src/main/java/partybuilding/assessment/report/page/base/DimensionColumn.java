package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;

/**
 * The heading of a dimension's columns.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param axis the axis that the scores of all branches share, in words
 */
public record DimensionColumn(String name, String style, String axis) {
  /** One per dimension, in the report's order. */
  public static List<DimensionColumn> of(PageInput input) {
    return input.dimensions().stream().map(dimension -> of(dimension, input)).toList();
  }

  private static DimensionColumn of(Dimension dimension, PageInput input) {
    return new DimensionColumn(
        input.wording().name(dimension),
        input.style(dimension),
        input.wording().text("axis", Map.of("ends", input.history().axis(dimension.id()).ends())));
  }
}
