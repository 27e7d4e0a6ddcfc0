package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.contract.RulebookReader;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.MissingFolder;
import partybuilding.assessment.notice.FileNotice.NoEvaluations;
import partybuilding.assessment.notice.FileNotice.SameExportTwice;
import partybuilding.assessment.notice.FileNotice.YearWithoutEvaluations;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.text.TextFile;
import partybuilding.assessment.text.TextRefusal;

/**
 * The data folder as it was found: its exports with their fingerprints, and its rules.
 *
 * @param exports in the order of kind, then year
 * @param rulebook the rules of every year
 * @param rulesSha256 of {@code assessment.yaml}; of nothing where there is no such file
 */
public record DataFolder(List<Export> exports, Rulebook rulebook, String rulesSha256) {
  private static final String RULES = "assessment.yaml";

  /** Copies the list. */
  public DataFolder {
    exports = List.copyOf(exports);
  }

  /**
   * Looks through a folder.
   *
   * @throws ExportsRefused if it is missing, holds no evaluations, or a file cannot be read
   */
  public static DataFolder discover(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ExportsRefused(new MissingFolder(Place.of(folder.toString())));
    }
    List<Export> exports = fingerprint(list(folder));
    if (exports.stream().noneMatch(e -> e.kind() == ExportKind.EVALUATIONS)) {
      throw new ExportsRefused(new NoEvaluations(Place.of(folder.toString())));
    }
    refuseTwins(exports);
    String rules = rules(folder.resolve(RULES));
    return new DataFolder(exports, RulebookReader.read(RULES, rules), Fingerprint.of(rules));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
    } catch (IOException e) {
      throw new ExportsRefused(List.of(unreadable(folder, e)));
    }
  }

  private static List<Export> fingerprint(List<Path> files) {
    List<Export> exports = new ArrayList<>();
    List<Finding> unreadable = new ArrayList<>();
    for (Path file : files) {
      Optional<ExportName> name = ExportName.parse(String.valueOf(file.getFileName()));
      if (name.isPresent()) {
        try {
          exports.add(fingerprint(file, name.get()));
        } catch (IOException e) {
          unreadable.add(unreadable(file, e));
        }
      }
    }
    if (!unreadable.isEmpty()) {
      throw new ExportsRefused(unreadable);
    }
    exports.sort(
        Comparator.comparing(Export::kind).thenComparing(Export::year).thenComparing(Export::file));
    return exports;
  }

  private static Export fingerprint(Path file, ExportName name) throws IOException {
    return new Export(name.kind(), name.year(), file, Files.size(file), Fingerprint.of(file));
  }

  private static void refuseTwins(List<Export> exports) {
    for (int i = 1; i < exports.size(); i++) {
      Export one = exports.get(i - 1);
      Export two = exports.get(i);
      if (one.kind() == two.kind() && one.year() == two.year()) {
        throw new ExportsRefused(new SameExportTwice(Place.of(two.file()), one.file()));
      }
    }
  }

  private static String rules(Path file) {
    if (!Files.exists(file)) {
      return "";
    }
    try {
      return TextFile.of(file).read();
    } catch (IOException e) {
      throw new ExportsRefused(List.of(unreadable(file, e)));
    }
  }

  private static Finding unreadable(Path file, IOException e) {
    return Finding.of(TextRefusal.of(String.valueOf(file.getFileName()), e));
  }

  /** Every year with evaluations, ascending. */
  public List<Integer> years() {
    return exports.stream()
        .filter(e -> e.kind() == ExportKind.EVALUATIONS)
        .map(Export::year)
        .toList();
  }

  /**
   * The year to report: the one asked for, else the newest.
   *
   * @throws ExportsRefused if the year asked for has no evaluations
   */
  public int reportYear(Optional<Integer> asked) {
    List<Integer> years = years();
    int year = asked.orElse(years.get(years.size() - 1));
    if (!years.contains(year)) {
      String known = String.join(", ", years.stream().map(String::valueOf).toList());
      throw new ExportsRefused(
          new YearWithoutEvaluations(
              Place.of("evaluations-" + year + ".csv"), Integer.toString(year), known));
    }
    return year;
  }

  /** The export of a kind that has no years. */
  public Optional<Export> find(ExportKind kind) {
    return exports.stream().filter(e -> e.kind() == kind).findFirst();
  }

  /** The yearly exports that a report of {@code year} reads: those up to it. */
  public List<Export> upTo(ExportKind kind, int year) {
    return exports.stream().filter(e -> e.kind() == kind && e.year() <= year).toList();
  }
}
