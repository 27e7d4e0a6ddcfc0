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

/** Who may read what is published, on systems and disks whose files have owners. */
public enum Access {
  /** Whoever runs the program. */
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

  /** What a folder is made with. */
  public FileAttribute<?>[] ofNewFolder() {
    return attributes(ofFolders);
  }

  /** What a file is made with. */
  public FileAttribute<?>[] ofNewFile() {
    return attributes(ofFiles);
  }

  private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return KNOWN
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Gives a file, or a folder and all it holds, to its readers. */
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

  /** Adds what everyone needs to get at a report in a folder that may be somebody's own. */
  void letThrough(Path folder) throws IOException {
    if (KNOWN && this == EVERYONE) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
      if (permissions.addAll(ofFolders)) {
        Files.setPosixFilePermissions(folder, permissions);
      }
    }
  }

  /** A disk without owners, such as a memory stick's, refuses permissions or forgets them. */
  private boolean takes(Path folder) throws IOException {
    try {
      Files.setPosixFilePermissions(folder, ofFolders);
    } catch (FileSystemException e) {
      return false;
    }
    return Files.getPosixFilePermissions(folder).equals(ofFolders);
  }
}
