package partybuilding.assessment.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that has room for nothing, as Linux offers one. */
public final class FullDisk {
  private static final Path FULL = Path.of("/dev/full");

  private FullDisk() {}

  /** Whatever is written at a place finds no room. */
  public static void at(Path place) throws IOException {
    Files.createDirectories(place.toAbsolutePath().getParent());
    Files.createSymbolicLink(place, FULL);
  }

  /** How often this process has it open. */
  public static long opened() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      List<Path> open = all.filter(Files::isSymbolicLink).toList();
      return open.stream().filter(FullDisk::isFull).count();
    }
  }

  private static boolean isFull(Path open) {
    try {
      return FULL.equals(Files.readSymbolicLink(open));
    } catch (IOException e) {
      return false; // it has been closed since it was listed, as the list itself has
    }
  }
}
