package partybuilding.assessment.permission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * POSIX permissions, on file systems that have them.
 *
 * @param folders the permissions of folders
 * @param files the permissions of files
 */
record Permissions(Set<PosixFilePermission> folders, Set<PosixFilePermission> files) {
  Permissions {
    folders = Set.copyOf(folders);
    files = Set.copyOf(files);
  }

  static Permissions of(String folders, String files) {
    return new Permissions(
        PosixFilePermissions.fromString(folders), PosixFilePermissions.fromString(files));
  }

  static boolean knownTo(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  FileAttribute<?>[] ofNewFolder(Path folder) {
    return attributes(folder, folders);
  }

  FileAttribute<?>[] ofNewFile(Path file) {
    return attributes(file, files);
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return knownTo(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Sets the permissions of a folder or a regular file; links are not followed. */
  void set(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(path, folders);
    } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(path, files);
    }
  }
}
