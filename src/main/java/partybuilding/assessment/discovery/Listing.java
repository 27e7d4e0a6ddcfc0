package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.ExportKind;

/**
 * The files of a folder by what their names say. None of them is opened.
 *
 * @param exports in the order of their names
 * @param strays the names of all others
 */
public record Listing(List<Named> exports, List<String> strays) {
  /** Copies the lists. */
  public Listing {
    exports = List.copyOf(exports);
    strays = List.copyOf(strays);
  }

  /** A file that bears an export's name; its year is 0 where its kind has none. */
  public record Named(ExportKind kind, int year, Path path) {
    /** The file's name. */
    public String file() {
      return String.valueOf(path.getFileName());
    }
  }

  /** Looks through a folder; one that is not there holds nothing. */
  public static Listing of(Path folder) throws IOException {
    List<Named> exports = new ArrayList<>();
    List<String> strays = new ArrayList<>();
    for (Path path : files(folder)) {
      String file = String.valueOf(path.getFileName());
      ExportName.parse(file)
          .ifPresentOrElse(
              name -> exports.add(new Named(name.kind(), name.year(), path)),
              () -> strays.add(file));
    }
    return new Listing(exports, strays);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
    }
  }

  /** The file of a kind and year, whatever name it goes by. */
  public Optional<Named> find(ExportKind kind, int year) {
    return exports.stream().filter(e -> e.kind() == kind && e.year() == year).findFirst();
  }
}
