package partybuilding.assessment.report.workbook;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The methods behind the figures of one branch, and what is withheld. */
final class BasisSheet {
  private BasisSheet() {}

  static WorkbookSheet of(BranchPage page, WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns =
        List.of(SheetColumn.name(terms.column("topic")), SheetColumn.prose(terms.column("text")));
    List<List<SheetCell>> rows =
        Stream.of(
                rows("branch.notes.title", page.basis().notes(), terms),
                rows("method.title", page.basis().method(), terms),
                rows("workbook.run", page.frame().foot(), terms))
            .flatMap(some -> some)
            .toList();
    return SheetSubject.of("own_basis", List.of(), terms).list(new SheetGrid(columns, rows, 1));
  }

  private static Stream<List<SheetCell>> rows(
      String topic, List<String> sentences, WorkbookWords terms) {
    SheetCell first = SheetCell.text(terms.text(topic));
    return sentences.stream().map(sentence -> List.of(first, SheetCell.text(sentence)));
  }
}
