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

/** Who may read a file or folder, on systems and disks whose files have owners. */
public enum Access {
  /** Whoever runs the program. */
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

  /** What a folder is made with. */
  public FileAttribute<?>[] ofNewFolder(Path folder) {
    return permissions.ofNewFolder(folder);
  }

  /** What a file is made with. */
  public FileAttribute<?>[] ofNewFile(Path file) {
    return permissions.ofNewFile(file);
  }

  /** Gives a file, or a folder and all it holds, to its readers. */
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

  /** Adds what everyone needs to get at a report in a folder that may be somebody's own. */
  public void letThrough(Path folder) throws IOException {
    if (Permissions.knownTo(folder) && this == EVERYONE) {
      Set<PosixFilePermission> own = Files.getPosixFilePermissions(folder);
      if (own.addAll(permissions.folders())) {
        Files.setPosixFilePermissions(folder, own);
      }
    }
  }

  /** A disk without owners, such as a memory stick's, refuses permissions or forgets them. */
  private boolean takes(Path folder) throws IOException {
    try {
      Files.setPosixFilePermissions(folder, permissions.folders());
    } catch (FileSystemException e) {
      return false;
    }
    return Files.getPosixFilePermissions(folder).equals(permissions.folders());
  }
}
