package partybuilding.assessment.chart.base;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.language.TableName;

/**
 * Declares one chart of a report: its name, its table, its model with the caption, and its painter.
 *
 * @param name of its file, without extension
 * @param table of the same figures
 * @param model from facts and words; empty where there is nothing to draw
 * @param painter of the model
 * @param <F> the facts that it is drawn from
 * @param <M> its model
 */
public record ChartDeclaration<F, M extends ChartModel>(
    String name,
    TableName table,
    BiFunction<F, ChartWords, Optional<M>> model,
    Function<M, Painter> painter) {

  /** The same chart of one dimension, named after it. */
  public ChartDeclaration<F, M> of(String dimension) {
    return new ChartDeclaration<>(name + "-" + dimension, table, model, painter);
  }

  /** The chart of these facts; empty where there is nothing to draw. */
  public Optional<PlannedChart> plan(F facts, ChartWords words) {
    return model
        .apply(facts, words)
        .map(drawn -> new PlannedChart(name, table, drawn.caption(), painter.apply(drawn)));
  }
}
