package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs that were interrupted left in a folder of reports. Whoever holds its lock knows that no
 * other run works on any of it.
 *
 * @param folder of the reports
 */
record Leftovers(Path folder) {
  /**
   * Moves back what has stepped aside and was not replaced, and deletes the rest.
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

  private void restore(Path aside) throws IOException {
    Path target = folder.resolve(SideName.parse(aside).orElseThrow().report());
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(aside, target);
    }
  }

  private List<Path> named(SideName.Kind kind) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> SideName.parse(path).filter(n -> n.kind() == kind).isPresent())
          .sorted()
          .toList();
    }
  }
}
