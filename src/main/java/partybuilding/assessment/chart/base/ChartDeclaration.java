package partybuilding.assessment.chart.base;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.language.TableName;

/**
 * Declares one chart of a report: its name, its table, its model with the caption, and its painter.
 *
 * @param name of its file, without extension
 * @param table of the same figures
 * @param models from facts and words, one per page of paper; empty where there is nothing to draw
 * @param painter of the model
 * @param <F> the facts that it is drawn from
 * @param <M> its model
 */
public record ChartDeclaration<F, M extends ChartModel>(
    String name,
    TableName table,
    BiFunction<F, ChartWords, List<M>> models,
    Function<M, Painter> painter) {

  /** A chart that always fits a page. */
  public static <F, M extends ChartModel> ChartDeclaration<F, M> single(
      String name,
      TableName table,
      BiFunction<F, ChartWords, Optional<M>> model,
      Function<M, Painter> painter) {
    return new ChartDeclaration<>(
        name, table, (facts, words) -> model.apply(facts, words).stream().toList(), painter);
  }

  /** The same chart of one dimension, named after it. */
  public ChartDeclaration<F, M> of(String dimension) {
    return new ChartDeclaration<>(name + "-" + dimension, table, models, painter);
  }

  /** The chart of these facts, its parts numbered; empty where there is nothing to draw. */
  public List<PlannedChart> plan(F facts, ChartWords words) {
    List<M> drawn = models.apply(facts, words);
    return IntStream.range(0, drawn.size()).mapToObj(at -> plan(drawn.get(at), at)).toList();
  }

  private PlannedChart plan(M drawn, int at) {
    return new PlannedChart(
        PlannedChart.part(name, at), table, drawn.caption(), painter.apply(drawn));
  }
}
