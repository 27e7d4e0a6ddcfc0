package partybuilding.assessment.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Files and folders that only their owner may read, whatever the umask. */
public final class OwnerOnly {
  private static final Permissions OWN = Access.OWNER.permissions();

  private OwnerOnly() {}

  /** Creates a folder if it is missing; an existing one keeps its permissions. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().resolveSibling("."));
      Files.createDirectory(folder, OWN.ofNewFolder(folder));
    }
  }

  /** Removes the permissions of others; earlier versions of the program left files readable. */
  public static void closeFile(Path file) throws IOException {
    if (Permissions.knownTo(file) && !Files.getPosixFilePermissions(file).equals(OWN.files())) {
      OWN.set(file);
    }
  }

  /** Whether a user other than its owner has a permission on a file. */
  public static boolean isOpenToOthers(Path file) throws IOException {
    return Permissions.knownTo(file)
        && !Set.copyOf(OWN.folders()).containsAll(Files.getPosixFilePermissions(file));
  }
}
