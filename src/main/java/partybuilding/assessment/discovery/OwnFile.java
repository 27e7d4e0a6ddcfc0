package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.FileNotice.LinkOutOfFolder;
import partybuilding.assessment.notice.FileNotice.NoRegularFile;
import partybuilding.assessment.notice.Place;

/** Which files of the data folder may be opened, whoever laid them there. */
final class OwnFile {
  private OwnFile() {}

  /**
   * Checks a file before it is opened: a device may have no end, and a pipe waits for whoever
   * writes into it. A link may lead to a file that is none of the folder's, and messages quote what
   * they are about. One that leads nowhere cannot be opened anyway.
   */
  static Optional<FileNotice> fault(Path folder, Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Place place = Place.of(FileName.shown(file));
    if (!Files.isRegularFile(file)) {
      return Optional.of(new NoRegularFile(place));
    }
    return file.toRealPath().startsWith(folder.toRealPath())
        ? Optional.empty()
        : Optional.of(new LinkOutOfFolder(place));
  }
}
