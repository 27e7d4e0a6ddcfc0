package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deletes a folder with its content, and continues if something cannot be deleted. */
final class Deletion extends SimpleFileVisitor<Path> {
  private Optional<Path> left = Optional.empty();

  private Deletion() {}

  /**
   * Deletes a folder or a file, if it is there. Links are deleted, not followed.
   *
   * @return the first path that could not be deleted
   */
  static Optional<Path> of(Path path) {
    Deletion deletion = new Deletion();
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      deletion.walk(path);
    }
    return deletion.left;
  }

  private void walk(Path path) {
    try {
      Files.walkFileTree(path, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // The visitor does not throw.
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    return delete(file);
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
    return delete(file);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
    return delete(folder);
  }

  private FileVisitResult delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      left = left.or(() -> Optional.of(path));
    }
    return FileVisitResult.CONTINUE;
  }
}
