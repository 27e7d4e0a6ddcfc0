package partybuilding.assessment.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.FileNotice.ChangedFile;
import partybuilding.assessment.notice.FileNotice.ForbiddenFile;
import partybuilding.assessment.notice.FileNotice.NotText;
import partybuilding.assessment.notice.FileNotice.UndecodableText;
import partybuilding.assessment.notice.FileNotice.UnreadableFile;
import partybuilding.assessment.notice.FileNotice.WebPageNotText;
import partybuilding.assessment.notice.FileNotice.WorkbookNotText;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextFault.Changed;
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
    if (failure instanceof Changed) {
      return new ChangedFile(place);
    }
    return failure instanceof AccessDeniedException
        ? new ForbiddenFile(place)
        : new UnreadableFile(place, reason(failure));
  }

  /** The operating system's reason, which names no path. */
  private static String reason(IOException failure) {
    return failure instanceof FileSystemException refused
        ? Objects.requireNonNullElse(refused.getReason(), "")
        : Objects.requireNonNullElse(failure.getMessage(), "");
  }
}
