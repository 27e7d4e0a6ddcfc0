package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Nothing can be written into the folder of reports. */
public final class ReportsUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final FolderFault fault;

  ReportsUnusable(Path folder, FolderFault fault) {
    super(folder.toString());
    this.folder = folder;
    this.fault = fault;
  }

  /** What a failure to write into a folder comes from. */
  public static ReportsUnusable of(Path folder, IOException cause) {
    ReportsUnusable unusable = new ReportsUnusable(folder, FolderFault.of(folder, cause));
    unusable.initCause(cause);
    return unusable;
  }

  /** The folder, or what stands in its place. */
  public Path folder() {
    return folder;
  }

  /** Why. */
  public FolderFault fault() {
    return fault;
  }

  /** What the system says of it; empty if it says nothing. */
  public Optional<String> reason() {
    return getCause() instanceof FileSystemException failure
        ? Optional.ofNullable(failure.getReason())
        : Optional.empty();
  }
}
