package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.UnreadableName;
import partybuilding.assessment.notice.Place;

/**
 * The files of a folder by what their names say. None of them is opened.
 *
 * @param exports in the order of their names
 * @param strays the names of all others; those of folders end with a slash, and exports in them
 *     have the folder's name in front
 */
public record Listing(List<Named> exports, List<String> strays) {
  /** What the name of a folder ends with. */
  static final String FOLDER = "/";

  public Listing {
    exports = List.copyOf(exports);
    strays = List.copyOf(strays);
  }

  /** A file that bears an export's name; its year is 0 where its kind has none. */
  public record Named(ExportKind kind, int year, Path path) {
    /** The file's name. */
    public String file() {
      return FileName.shown(path);
    }
  }

  /**
   * Looks through a folder; one that is not there holds nothing.
   *
   * @throws ExportsRefused if the name of a file cannot be read
   */
  public static Listing of(Path folder) throws IOException {
    List<Named> exports = new ArrayList<>();
    List<String> strays = new ArrayList<>();
    for (Path path : files(folder)) {
      String file = legible(path);
      ExportName.parse(file)
          .ifPresentOrElse(
              name -> exports.add(new Named(name.kind(), name.year(), path)),
              () -> strays.add(file));
    }
    for (Path inner : files(folder)) {
      strays.addAll(deeper(inner, exports));
    }
    exports.sort(Comparator.comparing(Named::file));
    return new Listing(exports, strays.stream().sorted().toList());
  }

  /** The rules and the exports in a folder within, except those read from the folder itself. */
  private static List<String> deeper(Path inner, List<Named> exports) throws IOException {
    List<String> deeper = new ArrayList<>();
    boolean hidden = FileName.shown(inner).startsWith(".");
    for (Path path : hidden ? List.<Path>of() : within(inner)) {
      String file = FileName.shown(path);
      ExportName.parse(file)
          .filter(
              n -> exports.stream().noneMatch(e -> e.kind() == n.kind() && e.year() == n.year()))
          .map(name -> file)
          .or(() -> Optional.of(file).filter(RulesName::within))
          .ifPresent(missed -> deeper.add(FileName.shown(inner) + FOLDER + missed));
    }
    return deeper;
  }

  /** A folder of the system, which may not be opened, holds no exports. */
  private static List<Path> within(Path inner) throws IOException {
    try {
      return files(inner);
    } catch (AccessDeniedException locked) {
      return List.of();
    }
  }

  /** The name of a file; of a folder it ends with a slash unless an export has such a name. */
  private static String legible(Path path) {
    String name =
        FileName.of(path)
            .orElseThrow(
                () -> new ExportsRefused(new UnreadableName(Place.of(FileName.shown(path)))));
    boolean folder = Files.isDirectory(path) && ExportName.parse(name).isEmpty();
    return folder ? name + FOLDER : name;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** The file of a kind and year, whatever name it goes by. */
  public Optional<Named> find(ExportKind kind, int year) {
    return exports.stream().filter(e -> e.kind() == kind && e.year() == year).findFirst();
  }
}
