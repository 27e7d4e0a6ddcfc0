package partybuilding.assessment.sheet;

import java.io.IOException;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.BrokenQuotes;
import partybuilding.assessment.notice.FileNotice.EndlessLine;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.WorkbookNotice.DamagedWorkbook;
import partybuilding.assessment.notice.WorkbookNotice.NoWorkbook;
import partybuilding.assessment.notice.WorkbookNotice.OlderWorkbook;
import partybuilding.assessment.notice.WorkbookNotice.OversizedWorkbook;
import partybuilding.assessment.notice.WorkbookNotice.ProtectedWorkbook;
import partybuilding.assessment.text.TextRefusal;
import partybuilding.assessment.xlsx.WorkbookFault;

/** Why a file could not be read to its end, with the line where its rows ran into one. */
final class SheetRefusal {
  private SheetRefusal() {}

  static ExportsRefused of(Export export, IOException e) {
    if (e instanceof CsvFault.EndlessRow endless) {
      return new ExportsRefused(new EndlessLine(Place.of(export.file(), endless.line())));
    }
    if (e instanceof CsvFault fault) {
      return new ExportsRefused(new BrokenQuotes(Place.of(export.file(), fault.line())));
    }
    if (e instanceof WorkbookFault fault) {
      return new ExportsRefused(notice(Place.of(export.file()), fault));
    }
    return new ExportsRefused(TextRefusal.of(export.file(), e));
  }

  private static Notice notice(Place file, WorkbookFault fault) {
    if (fault instanceof WorkbookFault.Protected) {
      return new ProtectedWorkbook(file);
    }
    if (fault instanceof WorkbookFault.Older) {
      return new OlderWorkbook(file);
    }
    if (fault instanceof WorkbookFault.Damaged damaged) {
      return new DamagedWorkbook(file, damaged.part());
    }
    return fault instanceof WorkbookFault.Oversized oversized
        ? new OversizedWorkbook(file, oversized.part())
        : new NoWorkbook(file);
  }
}
