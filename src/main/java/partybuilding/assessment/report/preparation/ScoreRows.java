package partybuilding.assessment.report.preparation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** Last year's published scores of each branch. */
final class ScoreRows {
  private static final int HEADING = 5;

  private final String year;
  private final Map<String, List<Row>> byBranch = new HashMap<>();

  private ScoreRows(int year) {
    this.year = Integer.toString(year);
  }

  /** A published score; empty where it is withheld. */
  private record Row(String dimension, String score) {}

  static ScoreRows read(PreparationEdition.Scores scores) throws IOException {
    ScoreRows rows = new ScoreRows(scores.year());
    if (scores.published().isPresent()) {
      rows.read(scores.published().get());
    }
    return rows;
  }

  private void read(Path table) throws IOException {
    try (CsvFileRows rows = CsvFileRows.open(table)) {
      while (rows.next()) {
        if (rows.cell("year").equals(year)) {
          byBranch
              .computeIfAbsent(rows.cell("branch_id"), unused -> new ArrayList<>())
              .add(new Row(rows.cell("dimension"), rows.cell("score")));
        }
      }
    }
  }

  /**
   * The section with the scores of a branch; a branch without a predecessor of the same id has
   * none.
   */
  List<PaperBlock> of(Branch branch, PreparationWording wording) {
    PaperBlock heading = new PaperBlock.Heading(wording.heading(HEADING, "sheet.scores"));
    List<Row> scores = byBranch.getOrDefault(branch.id(), List.of());
    if (scores.isEmpty()) {
      String key = byBranch.isEmpty() ? "scores.unpublished" : "scores.none";
      return List.of(heading, PaperBlock.words(wording.text(key, Map.of("year", year))));
    }
    return List.of(
        heading,
        new PaperBlock.Table(
            List.of(
                PaperColumn.text(wording.text("column.dimension"), 1),
                PaperColumn.figure(wording.text("column.score", Map.of("year", year)), 1)),
            scores.stream()
                .sorted(Comparator.comparing(score -> wording.place(score.dimension)))
                .map(score -> row(branch, score, wording))
                .toList()));
  }

  private List<Traced> row(Branch branch, Row row, PreparationWording wording) {
    return List.of(Traced.words(wording.category(row.dimension)), cell(branch, row, wording));
  }

  private Traced cell(Branch branch, Row row, PreparationWording wording) {
    if (row.score.isEmpty()) {
      return Traced.words(wording.text("scores.absent"));
    }
    List<String> key = List.of(year, branch.id(), row.dimension);
    Printed printed = Printed.of(NumberText.score(Double.parseDouble(row.score)), "score");
    return new Traced(printed, new TableTrace(KeyText.of(TableName.SCORES, key), ""));
  }
}
