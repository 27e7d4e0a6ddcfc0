package partybuilding.assessment.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.Checked;
import partybuilding.assessment.run.DataCheck;
import partybuilding.assessment.run.RunRequest;

/**
 * A folder of {@code golden}: what stands in {@code in} lies over the tidy exports of {@code base},
 * those left out whose names {@code without} lists, and what {@code check} finds there must be what
 * {@code expected} says, to the byte.
 *
 * @param path the folder, {@code golden/<case>/defect} or {@code golden/<case>/twin}
 */
public record GoldenFolder(Path path) {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String BASE = "base";

  /** Every case, by name. */
  public static List<String> cases() {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> !name.equals(BASE))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the tidy exports. */
  static List<String> base() {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(BASE))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static GoldenFolder defect(String name) {
    return new GoldenFolder(GOLDEN.resolve(name).resolve("defect"));
  }

  public static GoldenFolder twin(String name) {
    return new GoldenFolder(GOLDEN.resolve(name).resolve("twin"));
  }

  /** The code of the notice that a case is about; empty for cases of which nothing is told. */
  static Optional<String> code(String name) {
    String code = name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    return code.equals("silent") ? Optional.empty() : Optional.of(code);
  }

  /** Copies the tidy exports. */
  public static void layTidy(Path data) throws IOException {
    copy(GOLDEN.resolve(BASE), data);
  }

  /** Copies the tidy exports and then what the case lays over them. */
  public void lay(Path data) throws IOException {
    layTidy(data);
    for (String name : without()) {
      Files.delete(data.resolve(name));
    }
    copy(path.resolve("in"), data);
    for (Map.Entry<String, String> name : names().entrySet()) {
      Files.move(data.resolve(name.getKey()), data.resolve(name.getValue()));
    }
  }

  /**
   * The names that files of the case have in the data folder, by those they have here: what a case
   * is about may be a name that not every system and tool takes.
   */
  private Map<String, String> names() throws IOException {
    Path file = path.resolve("names.tsv");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(names -> names[0], names -> names[1]))
        : Map.of();
  }

  /** The tidy exports that the case lacks, by name. */
  private List<String> without() throws IOException {
    Path list = path.resolve("without");
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  /** The files that the case lays over the tidy exports. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path.resolve("in"))) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(String.valueOf(file.getFileName()));
        if (Files.isDirectory(file)) {
          copy(file, copy);
        } else {
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }

  /** Checks a data folder as the command does. */
  static Checked check(Path data) {
    return DataCheck.check(
        new RunRequest(
            new RunRequest.Folders(
                data, data.resolve("reports"), data.resolve("state"), Access.OWNER),
            Optional.empty(),
            Optional.<LocalDate>empty(),
            Optional.empty(),
            Readership.LEADERSHIP,
            EnumSet.allOf(Format.class),
            1,
            RunRequest.Repetition.WHEN_CHANGED));
  }

  /** What was found, one finding a line. */
  static String print(List<Finding> findings) {
    Words words = Words.of(Finding.class, Language.ZH_CN);
    return findings.stream().map(f -> line(f, words)).collect(Collectors.joining());
  }

  private static String line(Finding finding, Words words) {
    Place place = finding.place();
    String line = place.line() == 0 ? "" : Long.toString(place.line());
    return String.join(
            "\t",
            finding.severity().code(),
            finding.code(),
            place.file(),
            line,
            place.column(),
            finding.sentence(words))
        + "\n";
  }

  /** What became of the rows, one file a line. */
  static String printAccounts(List<FileAccount> accounts) {
    return accounts.stream()
        .map(GoldenFolder::line)
        .sorted()
        .collect(
            Collectors.joining(
                "",
                "file\tread\taccepted\trefused\tduplicates\tinvalid\tblank\town_branch\ttotals"
                    + "\tannotations\n",
                ""));
  }

  private static String line(FileAccount account) {
    FileAccount.PassedOver over = account.rows().passedOver();
    List<Object> cells =
        new ArrayList<>(
            List.of(
                account.file(),
                account.rows().read(),
                account.rows().accepted(),
                account.rows().refused()));
    cells.addAll(List.of(over.duplicates(), over.invalid(), over.blank(), over.ownBranch()));
    cells.addAll(List.of(over.totals(), over.annotations()));
    return cells.stream().map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
  }

  /** What is expected, by the name of its file. */
  String expected(String file) throws IOException {
    return Files.readString(path.resolve("expected").resolve(file), StandardCharsets.UTF_8);
  }

  /** Writes what is expected anew; to be read before it is committed. */
  void expect(String file, String text) throws IOException {
    Files.createDirectories(path.resolve("expected"));
    Files.writeString(path.resolve("expected").resolve(file), text, StandardCharsets.UTF_8);
  }

  /** The names of the files that are expected. */
  Set<String> expectedFiles() throws IOException {
    try (Stream<Path> files = Files.list(path.resolve("expected"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
