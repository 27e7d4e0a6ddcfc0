package partybuilding.assessment.permission;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may read files and folders, on systems and disks with file owners. */
public enum Access {
  /** The user who runs the program. */
  OWNER(Permissions.of("rwx------", "rw-------")),
  /** Everyone on the machine. */
  EVERYONE(Permissions.of("rwxr-xr-x", "rw-r--r--"));

  private final Permissions permissions;

  Access(Permissions permissions) {
    this.permissions = permissions;
  }

  Permissions permissions() {
    return permissions;
  }

  /** The attributes of a new folder. */
  public FileAttribute<?>[] ofNewFolder(Path folder) {
    return permissions.ofNewFolder(folder);
  }

  /** The attributes of a new file. */
  public FileAttribute<?>[] ofNewFile(Path file) {
    return permissions.ofNewFile(file);
  }

  /** Sets the permissions of a file, or of a folder and its content. */
  public void give(Path folder) throws IOException {
    if (!Permissions.knownTo(folder) || !takes(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.toList();
    }
    for (Path path : all) {
      permissions.set(path);
    }
  }

  /** Adds the permission to traverse a folder, which everyone needs to reach a report in it. */
  public void letThrough(Path folder) throws IOException {
    if (Permissions.knownTo(folder) && this == EVERYONE) {
      Set<PosixFilePermission> own = Files.getPosixFilePermissions(folder);
      if (own.addAll(permissions.folders())) {
        Files.setPosixFilePermissions(folder, own);
      }
    }
  }

  /**
   * Whether the disk keeps permissions; one without file owners, such as a memory stick, refuses or
   * drops them.
   */
  private boolean takes(Path folder) throws IOException {
    try {
      Files.setPosixFilePermissions(folder, permissions.folders());
    } catch (FileSystemException e) {
      return false;
    }
    return Files.getPosixFilePermissions(folder).equals(permissions.folders());
  }
}
