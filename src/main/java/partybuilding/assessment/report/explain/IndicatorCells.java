package partybuilding.assessment.report.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** Reads rows of {@code indicators.csv}. */
final class IndicatorCells {
  private IndicatorCells() {}

  /** The rows of the branch and year of a score. */
  static List<IndicatorFigure> of(BranchScore score, Path table) throws IOException {
    List<IndicatorFigure> cells = new ArrayList<>();
    String year = Integer.toString(score.year());
    try (CsvFileRows rows = CsvFileRows.open(table)) {
      while (rows.next()) {
        if (rows.cell("year").equals(year) && rows.cell("branch_id").equals(score.branch())) {
          cells.add(of(rows::cell, score));
        }
      }
    }
    return cells;
  }

  private static IndicatorFigure of(UnaryOperator<String> cell, BranchScore score) {
    IndicatorFigure.Statistics statistics =
        new IndicatorFigure.Statistics(
            PublishedNumbers.count(cell.apply("ballots")),
            PublishedNumbers.figure(cell.apply("mean")),
            PublishedNumbers.figure(cell.apply("sd")),
            Optional.empty());
    return new IndicatorFigure(
        score.year(),
        score.branch(),
        cell.apply("indicator"),
        cell.apply("evaluator_group"),
        statistics,
        Coded.find(Note.class, cell.apply("note")));
  }
}
