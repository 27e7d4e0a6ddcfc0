package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder's disk has no room left. */
public final class DiskFull extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** Bytes; with fewer left, writing was about to fail or has failed. */
  public static final long SCARCE = 1 << 20;

  private DiskFull(Path folder, Throwable failure) {
    super(folder.toString());
    initCause(failure);
  }

  /**
   * The cause of a failure, if the disk is full; exceptions do not tell that in the same way
   * everywhere.
   */
  static Optional<DiskFull> in(Path folder, Throwable failure) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < SCARCE
          ? Optional.of(new DiskFull(folder, failure))
          : Optional.empty();
    } catch (IOException e) {
      failure.addSuppressed(e);
      return Optional.empty();
    }
  }
}
