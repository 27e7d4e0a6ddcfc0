package partybuilding.assessment.sheet;

import java.io.IOException;
import partybuilding.assessment.csv.CsvFault;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.BrokenQuotes;
import partybuilding.assessment.notice.FileNotice.EndlessLine;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextRefusal;

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
    return new ExportsRefused(TextRefusal.of(export.file(), e));
  }
}
