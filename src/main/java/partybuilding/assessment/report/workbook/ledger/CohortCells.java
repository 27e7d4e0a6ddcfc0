package partybuilding.assessment.report.workbook.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;

/** The figures on the outcomes of a year's problems. */
final class CohortCells {
  private static final List<String> AFTER_CLOSED =
      List.of(
          "reopened",
          "closed_on_time",
          "awaiting",
          "carried_over",
          "overdue",
          "long_term",
          "cancelled",
          "recurred",
          "due",
          "rectified_on_time");

  private static final List<String> RATES =
      List.of("closure_rate", "closure_rate_lower", "closure_rate_upper");

  private final WorkbookInput input;
  private final WorkbookWords terms;

  CohortCells(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
  }

  List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>();
    input.figures("raised").forEach(columns::add);
    columns.add(SheetColumn.figure(input.ledger().closed()));
    Stream.concat(AFTER_CLOSED.stream(), RATES.stream())
        .flatMap(name -> input.figures(name))
        .forEach(columns::add);
    return columns;
  }

  SheetCell year(NamedRow line) {
    return line.cell("year", CellFormat.YEAR);
  }

  List<SheetCell> row(NamedRow line) {
    List<SheetCell> row = new ArrayList<>();
    row.add(line.counted("raised"));
    row.add(line.counted("closed"));
    AFTER_CLOSED.forEach(column -> row.add(line.counted(column)));
    row.addAll(rate(line));
    return row;
  }

  SheetColumn noteColumn() {
    return SheetColumn.name(terms.column("note"));
  }

  /** Why there is no rate. */
  SheetCell note(NamedRow line) {
    return SheetCell.text(judged(line) ? "" : terms.text("ledger.unripe"));
  }

  private List<SheetCell> rate(NamedRow line) {
    if (!judged(line)) {
      return Collections.nCopies(RATES.size(), SheetCell.NOTHING);
    }
    CellFormat share =
        CellFormat.shareOf(
            line.count("raised") - line.count("cancelled") - line.count("long_term"));
    return RATES.stream().map(column -> line.cell(column, share)).toList();
  }

  private boolean judged(NamedRow line) {
    return AssessmentYear.judged(line.year(), input.facts().asOf());
  }

  /**
   * The headings of two parts of the problems raised that no table holds, as they are differences
   * of its columns.
   */
  List<SheetColumn> partColumns() {
    return input.figures("struck_off", "in_time").toList();
  }

  List<SheetCell> parts(NamedRow line) {
    return List.of(
        SheetCell.count(line.count("closed") - line.count("reopened")),
        SheetCell.count(
            line.count("carried_over") - line.count("awaiting") - line.count("overdue")));
  }
}
