package partybuilding.assessment.cli.failure;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import partybuilding.assessment.report.publication.DiskFull;

/** Why the program cannot write into a folder, as the file system shows it. */
final class UnusableFolder {
  static final String FULL = "fault.full";

  private UnusableFolder() {}

  /** The fault of a folder that exists or is to be made; empty if it can be used. */
  static Optional<Fault> at(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    return key(there).map(key -> Fault.at(folder, key));
  }

  private static Optional<String> key(Path there) {
    if (!Files.exists(there)) {
      return Optional.of("fault.link");
    }
    if (!Files.isDirectory(there)) {
      return Optional.of("fault.no.folder");
    }
    return disk(there)
        .or(() -> Optional.of("fault.denied").filter(denied -> !Files.isWritable(there)));
  }

  private static Optional<String> disk(Path there) {
    try {
      FileStore disk = Files.getFileStore(there);
      if (disk.isReadOnly()) {
        return Optional.of("fault.read.only");
      }
      return disk.getUsableSpace() < DiskFull.SCARCE ? Optional.of(FULL) : Optional.empty();
    } catch (IOException e) {
      return Optional.of("fault.disk");
    }
  }
}
