package partybuilding.assessment.report.workbook.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.WorkbookInput;

/** The scores of the report year, one row per branch, from one row of the table per dimension. */
final class BranchGrid {
  private final WorkbookInput input;
  private final Map<List<String>, NamedRow> scores = new HashMap<>();

  BranchGrid(WorkbookInput input) {
    this.input = input;
    NamedRow.all(ScoreTable.TABLE, input.facts())
        .filter(input::now)
        .forEach(line -> scores.put(List.of(line.branch(), line.dimension()), line));
  }

  List<Branch> branches() {
    return input.facts().branches();
  }

  List<Dimension> dimensions() {
    return input.facts().rules().dimensions();
  }

  Optional<NamedRow> find(Branch branch, Dimension dimension) {
    return Optional.ofNullable(scores.get(List.of(branch.id(), dimension.id())));
  }

  Stream<NamedRow> of(Branch branch) {
    return dimensions().stream().flatMap(dimension -> find(branch, dimension).stream());
  }

  /** The heading of a column of a dimension. */
  String heading(Dimension dimension, String column) {
    return input
        .terms()
        .text(
            "workbook.column.in",
            Map.of(
                "dimension", input.terms().dimension(dimension.id()),
                "column", input.terms().column(column)));
  }
}
