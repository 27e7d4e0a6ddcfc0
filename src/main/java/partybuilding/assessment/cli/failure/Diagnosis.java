package partybuilding.assessment.cli.failure;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.report.publication.DiskFull;
import partybuilding.assessment.store.database.CauseChain;
import partybuilding.assessment.store.database.ServerFailure;

/**
 * Finds the cause of a failure: by the type of an exception where that is enough, else by checking
 * the folders that the command writes to. An exception's message is never used: it is in the
 * system's language, and is written for programmers.
 *
 * @param written the folders that the command writes to
 */
public record Diagnosis(List<Path> written) {
  public Diagnosis {
    written = List.copyOf(written);
  }

  /** What the user has to fix. */
  public Fault of(Throwable failure) {
    if (new CauseChain(failure).find(OutOfMemoryError.class).isPresent()) {
      return Fault.ofMemory(Runtime.getRuntime().maxMemory());
    }
    return server(failure).or(() -> file(failure)).or(this::folder).orElseGet(Fault::ofTheProgram);
  }

  private static Optional<Fault> server(Throwable failure) {
    return new CauseChain(failure)
        .find(ServerFailure.class)
        .map(server -> Fault.at(server.settings(), "fault.server." + server.reason().code()));
  }

  private static Optional<Fault> file(Throwable failure) {
    return new CauseChain(failure)
        .all(FileSystemException.class)
        .filter(cause -> cause.getFile() != null)
        .findFirst()
        .map(Diagnosis::file);
  }

  private Optional<Fault> folder() {
    return written.stream().map(UnusableFolder::at).flatMap(Optional::stream).findFirst();
  }

  private static Fault file(FileSystemException failure) {
    Path path = Path.of(failure.getFile());
    if (failure instanceof DiskFull) {
      return Fault.at(path, UnusableFolder.FULL);
    }
    if (failure instanceof AccessDeniedException) {
      return Fault.at(path, "fault.denied");
    }
    if (failure instanceof NoSuchFileException) {
      return Fault.at(path, "fault.missing");
    }
    return UnusableFolder.at(Files.isRegularFile(path) ? parent(path) : path)
        .orElseGet(() -> Fault.at(path, key(failure)));
  }

  private static Path parent(Path path) {
    return path.toAbsolutePath().resolveSibling(".").normalize();
  }

  private static String key(FileSystemException failure) {
    if (failure instanceof FileSystemLoopException) {
      return "fault.link";
    }
    return failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException
        ? "fault.no.folder"
        : "fault.file";
  }
}
