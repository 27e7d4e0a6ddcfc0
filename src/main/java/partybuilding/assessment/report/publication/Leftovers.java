package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The temporary folders that interrupted runs left in a folder of reports. Only the holder of its
 * lock may use this.
 *
 * @param folder of the reports
 */
record Leftovers(Path folder) {
  /**
   * Moves earlier reports back that were not replaced, and deletes all other temporary folders.
   *
   * @return what cannot be deleted
   */
  List<Path> repair() throws IOException {
    for (Path aside : named(SideName.Kind.EARLIER)) {
      restore(aside);
    }
    return Stream.concat(named(SideName.Kind.EARLIER).stream(), named(SideName.Kind.SPARE).stream())
        .map(Deletion::of)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether a report has stepped aside and nothing is in its place. */
  boolean missing() throws IOException {
    return named(SideName.Kind.EARLIER).stream().anyMatch(aside -> isFree(place(aside)));
  }

  private void restore(Path aside) throws IOException {
    if (isFree(place(aside))) {
      Files.move(aside, place(aside));
    }
  }

  private Path place(Path aside) {
    return folder.resolve(SideName.parse(aside).orElseThrow().report());
  }

  private static boolean isFree(Path place) {
    return !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
  }

  private List<Path> named(SideName.Kind kind) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> SideName.parse(path).filter(n -> n.kind() == kind).isPresent())
          .sorted()
          .toList();
    }
  }
}
