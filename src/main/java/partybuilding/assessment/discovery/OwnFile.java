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

/** Checks whether a file of the data folder may be opened. */
final class OwnFile {
  private OwnFile() {}

  /**
   * Why a file may not be opened: a device may have no end, and reading a pipe waits for a writer.
   * A link may lead to a file outside the folder, and messages would quote what is in it. A link
   * that leads nowhere is not a fault here: opening it fails.
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
