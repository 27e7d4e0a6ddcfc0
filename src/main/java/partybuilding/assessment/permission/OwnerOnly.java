package partybuilding.assessment.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may read, whatever the umask and whoever made them.
 */
public final class OwnerOnly {
  private static final Permissions OWN = Access.OWNER.permissions();

  private OwnerOnly() {}

  /** Makes a folder where there is none; the permissions of one that is there stay. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().resolveSibling("."));
      Files.createDirectory(folder, OWN.ofNewFolder(folder));
    }
  }

  /** Takes others' permissions from a file, which earlier versions of the program left readable. */
  public static void closeFile(Path file) throws IOException {
    if (Permissions.knownTo(file) && !Files.getPosixFilePermissions(file).equals(OWN.files())) {
      OWN.set(file);
    }
  }

  /** Whether anybody but its owner has a permission on a file. */
  public static boolean isOpenToOthers(Path file) throws IOException {
    return Permissions.knownTo(file)
        && !Set.copyOf(OWN.folders()).containsAll(Files.getPosixFilePermissions(file));
  }
}
