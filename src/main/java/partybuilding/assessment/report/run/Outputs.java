package partybuilding.assessment.report.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import partybuilding.assessment.contract.FileName;
import partybuilding.assessment.notice.Fingerprint;

/** The fingerprints of a folder's files. */
public final class Outputs {
  private Outputs() {}

  /**
   * The SHA-256 of every file below a folder except the run's own record, by path with slashes,
   * sorted.
   */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    for (Path file : filesOf(folder)) {
      String path = name(folder.relativize(file));
      if (!path.equals(Run.FILE_NAME)) {
        outputs.put(path, Fingerprint.of(file));
      }
    }
    return outputs;
  }

  /** The path of a file within a folder, with slashes. */
  static String name(Path within) {
    return StreamSupport.stream(within.spliterator(), false)
        .map(FileName::shown)
        .collect(Collectors.joining("/"));
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
