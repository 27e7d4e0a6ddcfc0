package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import partybuilding.assessment.language.Coded;

/** Why a folder cannot be written to, as it looks once writing has failed. */
public enum FolderFault implements Coded {
  /** It is gone. */
  MISSING,
  /** A file, or a link that leads nowhere, stands in its place. */
  NOT_A_FOLDER,
  /** The disk it lies on is full. */
  FULL,
  /** The disk it lies on can only be read. */
  READ_ONLY,
  /** This user may not write there. */
  NOT_PERMITTED,
  /** Something else. */
  OTHER;

  /** Less than the smallest report takes. */
  private static final long FULL_BELOW = 1L << 16;

  static FolderFault of(Path folder, IOException failure) {
    if (!Files.isDirectory(folder)) {
      return obstructed(folder) ? NOT_A_FOLDER : MISSING;
    }
    try {
      return of(Files.getFileStore(folder), failure);
    } catch (IOException e) {
      failure.addSuppressed(e);
      return OTHER;
    }
  }

  /** The folder's place, or one on the way there, is taken by something that is none. */
  private static boolean obstructed(Path folder) {
    for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return !Files.isDirectory(path);
      }
    }
    return false;
  }

  private static FolderFault of(FileStore disk, IOException failure) throws IOException {
    if (disk.isReadOnly()) {
      return READ_ONLY;
    }
    if (failure instanceof AccessDeniedException) {
      return NOT_PERMITTED;
    }
    return disk.getUsableSpace() < FULL_BELOW ? FULL : OTHER;
  }
}
