package partybuilding.benchmark.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as they are wanted before a process starts. */
final class Folders {
  private Folders() {}

  /** Removes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    for (Path path : all(folder, Comparator.reverseOrder())) {
      Files.delete(path);
    }
  }

  /** Makes a folder the copy of another. */
  static void copy(Path from, Path to) throws IOException {
    delete(to);
    for (Path path : all(from, Comparator.naturalOrder())) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  private static List<Path> all(Path folder, Comparator<Path> order) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }

  /** Makes a folder of the same files, without copying their bytes. */
  static void link(List<Path> files, Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    for (Path file : files) {
      Files.createLink(folder.resolve(file.getFileName()), file);
    }
  }

  /** The files of a folder. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
