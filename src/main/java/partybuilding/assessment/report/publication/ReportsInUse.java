package partybuilding.assessment.report.publication;

import java.nio.file.Path;
import java.util.Optional;

/** Another run is publishing into the same folder of reports. */
public final class ReportsInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final transient Optional<LockHolder> holder;

  ReportsInUse(Path folder, Optional<LockHolder> holder) {
    super(folder.toString());
    this.folder = folder;
    this.holder = holder;
  }

  /** The folder of reports. */
  public Path folder() {
    return folder;
  }

  /** The other run; empty if unknown. */
  public Optional<LockHolder> holder() {
    return holder;
  }
}
