package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may read published files, on systems and disks with file owners. */
public enum Access {
  /** The user who runs the program. */
  OWNER("rwx------", "rw-------"),
  /** Everyone on the machine. */
  EVERYONE("rwxr-xr-x", "rw-r--r--");

  private static final boolean KNOWN =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Set<PosixFilePermission> ofFolders;
  private final Set<PosixFilePermission> ofFiles;

  Access(String ofFolders, String ofFiles) {
    this.ofFolders = PosixFilePermissions.fromString(ofFolders);
    this.ofFiles = PosixFilePermissions.fromString(ofFiles);
  }

  /** The attributes of a new folder. */
  public FileAttribute<?>[] ofNewFolder() {
    return attributes(ofFolders);
  }

  /** The attributes of a new file. */
  public FileAttribute<?>[] ofNewFile() {
    return attributes(ofFiles);
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return KNOWN
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Sets the permissions of a file, or of a folder and its content. */
  void give(Path folder) throws IOException {
    if (!KNOWN || !takes(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.toList();
    }
    for (Path path : all) {
      set(path);
    }
  }

  private void set(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(path, ofFolders);
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(path, ofFiles);
    }
  }

  /** Adds the permission to traverse a folder, which everyone needs to reach a report in it. */
  void letThrough(Path folder) throws IOException {
    if (KNOWN && this == EVERYONE) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      if (permissions.addAll(ofFolders)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    }
  }

  /**
   * Whether the disk keeps permissions; one without file owners, such as a memory stick, refuses or
   * drops them.
   */
  private boolean takes(Path folder) throws IOException {
    try {
      Files.setPosixFilePermissions(folder, ofFolders);
    } catch (FileSystemException e) {
      return false;
    }
    return Files.getPosixFilePermissions(folder).equals(ofFolders);
  }
}
