package partybuilding.assessment.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may read, whatever the umask. On a file system
 * without such permissions they have those that they inherit from the folder above.
 */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** Makes a folder where there is none; the permissions of one that is there stay. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder.toAbsolutePath().resolveSibling("."));
      Files.createDirectory(folder, attributes(folder, FOLDER));
    }
  }

  /** The attributes to make a new file with. */
  public static FileAttribute<?>[] ofFile(Path file) {
    return attributes(file, FILE);
  }

  /** Takes others' permissions from a file, which earlier versions of the program left readable. */
  public static void closeFile(Path file) throws IOException {
    if (posix(file) && !Files.getPosixFilePermissions(file).equals(FILE)) {
      Files.setPosixFilePermissions(file, FILE);
    }
  }

  /** Whether anybody but its owner has a permission on a file. */
  static boolean openToOthers(Path file) throws IOException {
    return posix(file) && !FOLDER.containsAll(Files.getPosixFilePermissions(file));
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return posix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
