package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Replaces a folder as a whole: the earlier one steps aside, and comes back if need be. */
final class Replacement {
  private final Path target;
  private final Path aside;

  private Replacement(Path target, Path aside) {
    this.target = target;
    this.aside = aside;
  }

  static Replacement of(Path target) {
    Path whole = target.toAbsolutePath();
    return new Replacement(whole, whole.resolveSibling("." + whole.getFileName() + ".earlier"));
  }

  void by(Path staging) throws IOException {
    recover();
    boolean replaces = Files.exists(target);
    if (replaces) {
      Files.move(target, aside);
    }
    try {
      Files.move(staging, target);
    } catch (IOException e) {
      if (replaces) {
        restore(e);
      }
      throw e;
    }
    delete(aside);
  }

  /** Mends what an earlier publication left when it was cut off between its two moves. */
  private void recover() throws IOException {
    if (!Files.exists(target) && Files.exists(aside)) {
      Files.move(aside, target);
    }
    delete(aside);
  }

  private void restore(IOException cause) {
    try {
      Files.move(aside, target);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Deletes a folder with all it holds, or a file in its place; nothing if there is none. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> contentFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      contentFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : contentFirst) {
      Files.delete(path);
    }
  }
}
