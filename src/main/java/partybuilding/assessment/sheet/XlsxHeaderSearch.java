package partybuilding.assessment.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.WorkbookNotice.HeaderInHiddenSheet;
import partybuilding.assessment.sheet.NamedSheets.Named;
import partybuilding.assessment.xlsx.Workbook;
import partybuilding.assessment.xlsx.Worksheet;

/**
 * Finds the header of a workbook, and with it the worksheet: the first visible one that has it. The
 * worksheets are gone through in one pass, however many there are.
 */
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
   * Looks for the header.
   *
   * @throws ExportsRefused if no visible worksheet has one
   */
  Named find() throws IOException {
    HeaderSearch search = search();
    Optional<Named> visible = find(workbook.visible(), search);
    if (visible.isPresent()) {
      return visible.get();
    }
    Optional<Named> hidden = find(workbook.hidden(), search());
    if (hidden.isPresent()) {
      String name = hidden.get().sheet().name();
      throw new ExportsRefused(new HeaderInHiddenSheet(Place.of(export.file()), name));
    }
    throw search.refusal();
  }

  private HeaderSearch search() {
    return new HeaderSearch(export, forms, ColumnLetters.OF_A_SPREADSHEET);
  }

  private Optional<Named> find(List<Worksheet> sheets, HeaderSearch search) throws IOException {
    NamedSheets named = new NamedSheets(search);
    workbook.each(sheets, named);
    return named.first();
  }
}
