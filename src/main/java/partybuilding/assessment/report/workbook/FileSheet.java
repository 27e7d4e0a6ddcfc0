package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/** The account of the rows of every file. */
final class FileSheet {
  private FileSheet() {}

  static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(SheetColumn.name(terms.text("files.file")));
    Stream.of("files.read", "files.accepted", "files.refused", "files.passed_over")
        .map(terms::text)
        .map(SheetColumn::figure)
        .forEach(columns::add);
    input
        .figures("duplicates", "invalid", "blank", "own_branch", "totals", "annotations")
        .forEach(columns::add);
    List<List<SheetCell>> rows =
        input.facts().sources().accounts().stream().map(FileSheet::row).toList();
    List<String> lead = List.of(terms.text("files.caption"));
    return SheetSubject.of("files", lead, terms).list(new SheetGrid(columns, rows, 1));
  }

  private static List<SheetCell> row(FileAccount account) {
    PassedOver passedOver = account.rows().passedOver();
    return List.of(
        SheetCell.text(account.file()),
        SheetCell.count(account.rows().read()),
        SheetCell.count(account.rows().accepted()),
        SheetCell.count(account.rows().refused()),
        SheetCell.count(passedOver.total()),
        SheetCell.count(passedOver.duplicates()),
        SheetCell.count(passedOver.invalid()),
        SheetCell.count(passedOver.blank()),
        SheetCell.count(passedOver.ownBranch()),
        SheetCell.count(passedOver.totals()),
        SheetCell.count(passedOver.annotations()));
  }
}
