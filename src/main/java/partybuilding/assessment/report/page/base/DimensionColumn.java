package partybuilding.assessment.report.page.base;

import java.util.List;
import partybuilding.assessment.contract.Dimension;

/**
 * A dimension above its columns.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param axis the ends of the axis that the lines of all branches share, in points
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
        input.history().axis(dimension.id()).ends());
  }
}
