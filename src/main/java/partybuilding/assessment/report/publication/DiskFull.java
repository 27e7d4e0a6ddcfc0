package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The disk of a folder is full. */
public final class DiskFull extends FileSystemException {
  private static final long serialVersionUID = 1L;

  /** The free space, in bytes, below which a disk counts as full. */
  public static final long SCARCE = 1 << 20;

  private DiskFull(Path folder, Throwable failure) {
    super(folder.toString());
    initCause(failure);
  }

  /**
   * The cause of a failure if the disk is full; the free space is checked because exceptions differ
   * between systems.
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
