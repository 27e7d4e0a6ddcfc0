package partybuilding.assessment.report.workbook.base;

import java.util.List;
import partybuilding.assessment.report.workbook.chart.SheetChart.Scale;

/** The axis of scores: from the ten below the lowest to 100. */
public final class ScoreScale {
  private static final int STEP = 10;
  private static final int HIGHEST = 100;

  private ScoreScale() {}

  public static Scale of(List<Double> scores) {
    double lowest = scores.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    int from = (int) Math.floor(lowest / STEP) * STEP;
    return new Scale(Math.max(0, Math.min(from, HIGHEST - STEP)), HIGHEST, "0");
  }
}
