package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;

/** What became of the rows of every file. */
final class FileSheet {
  private FileSheet() {}

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name(terms.text("files.file")));
    Stream.of("files.read", "files.accepted", "files.refused", "files.passed_over")
        .map(terms::text)
        .map(Column::figure)
        .forEach(columns::add);
    material
        .figures("duplicates", "invalid", "blank", "own_branch", "totals", "annotations")
        .forEach(columns::add);
    List<List<Cell>> rows =
        material.facts().sources().accounts().stream().map(FileSheet::row).toList();
    List<String> lead = List.of(terms.text("files.caption"));
    return Sheet.of("files", lead, new Grid(columns, rows, 1), terms);
  }

  private static List<Cell> row(FileAccount account) {
    PassedOver passedOver = account.passedOver();
    return List.of(
        Cell.text(account.file()),
        Cell.count(account.read()),
        Cell.count(account.accepted()),
        Cell.count(account.refused()),
        Cell.count(passedOver.total()),
        Cell.count(passedOver.duplicates()),
        Cell.count(passedOver.invalid()),
        Cell.count(passedOver.blank()),
        Cell.count(passedOver.ownBranch()),
        Cell.count(passedOver.totals()),
        Cell.count(passedOver.annotations()));
  }
}
