package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.ChangedFile;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/**
 * What the file system said of some files before the first of them was read. Where it says the same
 * after the last was, there was a moment at which all of them were as they were read: they are one
 * state of the folder and not a mixture of two.
 */
record Snapshot(Map<Path, Optional<FileState>> files) {
  /** What changes when somebody writes to a file or puts another in its place. */
  record FileState(long size, FileTime modified, Object key) {
    private static FileState of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(
          now.size(), now.lastModifiedTime(), Objects.requireNonNullElse(now.fileKey(), ""));
    }
  }

  /** Takes it; a file may also be missing. */
  static Snapshot of(Stream<Path> files) {
    Map<Path, Optional<FileState>> states = new LinkedHashMap<>();
    files.forEach(file -> states.put(file, state(file)));
    return new Snapshot(states);
  }

  private static Optional<FileState> state(Path file) {
    try {
      return Optional.of(FileState.of(file));
    } catch (IOException e) {
      // Whoever reads the file says why it cannot be.
      return Optional.empty();
    }
  }

  /**
   * Asks the file system again.
   *
   * @throws ExportsRefused if a file is not the one that it was
   */
  void requireUnchanged() {
    List<Finding> changed =
        files.entrySet().stream()
            .filter(entry -> !state(entry.getKey()).equals(entry.getValue()))
            .map(entry -> Place.of(FileName.shown(entry.getKey())))
            .map(place -> Finding.of(new ChangedFile(place)))
            .toList();
    if (!changed.isEmpty()) {
      throw new ExportsRefused(changed);
    }
  }
}
