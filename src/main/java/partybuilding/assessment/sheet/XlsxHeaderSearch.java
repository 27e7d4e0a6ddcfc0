package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.WorkbookNotice.HeaderInHiddenSheet;
import partybuilding.assessment.sheet.HeaderSearch.FirstRow;
import partybuilding.assessment.sheet.HeaderSearch.Found;
import partybuilding.assessment.xlsx.SheetRows;
import partybuilding.assessment.xlsx.Workbook;
import partybuilding.assessment.xlsx.Worksheet;

/** Finds the header of a workbook, and with it the worksheet: the first visible one that has it. */
final class XlsxHeaderSearch {
  private final Export export;
  private final Workbook workbook;
  private final List<Form> forms;

  XlsxHeaderSearch(Export export, Workbook workbook, List<Form> forms) {
    this.export = export;
    this.workbook = workbook;
    this.forms = forms;
  }

  /**
   * A header.
   *
   * @param sheet the worksheet that has it
   * @param others the visible worksheets behind that one which have one too
   */
  record Named(Worksheet sheet, Found found, List<Worksheet> others) {
    Named {
      others = List.copyOf(others);
    }
  }

  /**
   * Looks for the header.
   *
   * @throws ExportsRefused if no visible worksheet has one
   */
  Named find() throws IOException {
    HeaderSearch search = search();
    for (Worksheet sheet : visible()) {
      Optional<Found> found = search.find(firstRows(sheet));
      if (found.isPresent()) {
        return new Named(sheet, found.get(), others(sheet));
      }
    }
    for (Worksheet sheet : workbook.hidden()) {
      if (search().find(firstRows(sheet)).isPresent()) {
        throw new ExportsRefused(new HeaderInHiddenSheet(Place.of(export.file()), sheet.name()));
      }
    }
    throw search.refusal();
  }

  private HeaderSearch search() {
    return new HeaderSearch(export, forms, ColumnLetters.OF_A_SPREADSHEET);
  }

  private List<Worksheet> visible() {
    return workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
  }

  private List<Worksheet> others(Worksheet taken) throws IOException {
    List<Worksheet> others = new ArrayList<>();
    List<Worksheet> visible = visible();
    for (Worksheet sheet : visible.subList(visible.indexOf(taken) + 1, visible.size())) {
      if (search().find(firstRows(sheet)).isPresent()) {
        others.add(sheet);
      }
    }
    return others;
  }

  private List<FirstRow> firstRows(Worksheet sheet) throws IOException {
    List<FirstRow> first = new ArrayList<>();
    try (SheetRows rows = workbook.rows(sheet)) {
      HeaderSearch.read(rows, first);
    }
    return first;
  }
}
