package partybuilding.assessment.text;

import java.io.IOException;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.FileNotice.NotText;
import partybuilding.assessment.notice.FileNotice.UndecodableText;
import partybuilding.assessment.notice.FileNotice.UnreadableFile;
import partybuilding.assessment.notice.FileNotice.WebPageNotText;
import partybuilding.assessment.notice.FileNotice.WorkbookNotText;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextFault.NulCharacter;
import partybuilding.assessment.text.TextFault.WebPage;
import partybuilding.assessment.text.TextFault.Workbook;
import partybuilding.assessment.text.TextFault.WrongByte;

/** What to tell of a file whose text could not be read. */
public final class TextRefusal {
  private TextRefusal() {}

  /** The notice of a failure. */
  public static FileNotice of(String file, IOException failure) {
    Place place = Place.of(file);
    if (failure instanceof WrongByte wrong) {
      return new UndecodableText(place, Long.toString(wrong.offset()));
    }
    if (failure instanceof NulCharacter nul) {
      return new NotText(place, Long.toString(nul.offset()));
    }
    if (failure instanceof Workbook) {
      return new WorkbookNotText(place);
    }
    if (failure instanceof WebPage) {
      return new WebPageNotText(place);
    }
    return new UnreadableFile(place, failure.getClass().getSimpleName());
  }
}
