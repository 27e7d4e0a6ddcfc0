package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The charts of one dimension.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param figures at least one
 */
public record DimensionCharts(String name, String style, List<ChartFigure> figures) {
  public DimensionCharts {
    figures = List.copyOf(figures);
  }

  public static List<DimensionCharts> of(PageInput input, RemainingCharts charts) {
    List<DimensionCharts> all = new ArrayList<>();
    for (Dimension dimension : input.dimensions()) {
      List<ChartFigure> figures =
          charts.take("branches-" + dimension.id(), "distribution-" + dimension.id());
      if (!figures.isEmpty()) {
        String style = input.style(dimension);
        all.add(new DimensionCharts(input.wording().name(dimension), style, figures));
      }
    }
    return all;
  }
}
