package partybuilding.assessment.discovery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * A file of the data folder that was not read though it may hold a table.
 *
 * @param file its name
 * @param ending what follows its name's last dot
 * @param kind the export that its name speaks of
 * @param year the year that its name speaks of
 */
record StrayFile(String file, String ending, Optional<ExportKind> kind, OptionalInt year) {
  /** Hidden files, and those that office programs keep while a file is open. */
  private static final List<String> PASSING = List.of(".", "~");

  private static final String CSV = "csv";

  /** What is read, so that only the name is wrong. */
  private static final Set<String> READ = Set.of(CSV, "xlsx");

  /** What spreadsheet programs save as workbooks. */
  private static final Set<String> WORKBOOKS =
      Set.of("xls", "xlsx", "xlsm", "xlsb", "et", "ett", "ods", "numbers");

  /** What tables are saved as; whatever such a file is called, it is named. */
  private static final Set<String> TABLES =
      Stream.concat(WORKBOOKS.stream(), Stream.of(CSV, "tsv")).collect(Collectors.toSet());

  /** What may hold a table, and is named only where its name speaks of an export. */
  private static final Set<String> WRAPPINGS =
      Set.of(
          "",
          "txt",
          "prn",
          "dif",
          "htm",
          "html",
          "xml",
          "json",
          "zip",
          "rar",
          "7z",
          "gz",
          "bak",
          "old",
          "tmp",
          "part",
          "download",
          "crdownload");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:\\d{4})?(?!\\d)");

  /** The file; empty if it is not likely to hold a table, such as a note. */
  static Optional<StrayFile> of(String file) {
    if (PASSING.stream().anyMatch(file::startsWith)) {
      return Optional.empty();
    }
    String own = file.substring(file.lastIndexOf('/', file.length() - 2) + 1);
    String name = Normalizer.normalize(own, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).strip();
    StrayFile stray = of(file, dot < 0 ? name : name.substring(0, dot), ending);
    boolean wrapped = WRAPPINGS.contains(ending) && stray.speaksOfAnExport();
    return TABLES.contains(ending) || wrapped ? Optional.of(stray) : Optional.empty();
  }

  private static StrayFile of(String file, String stem, String ending) {
    Matcher years = YEAR.matcher(stem);
    OptionalInt year =
        years.find() ? OptionalInt.of(Integer.parseInt(years.group(1))) : OptionalInt.empty();
    Optional<ExportKind> kind =
        Arrays.stream(ExportKind.values()).filter(k -> names(k, stem, year)).findFirst();
    return new StrayFile(file, ending, kind, year);
  }

  private static boolean names(ExportKind kind, String stem, OptionalInt year) {
    return kind.yearly()
        ? kind.names().anyMatch(stem::contains)
        : year.isEmpty() && kind.names().anyMatch(stem::startsWith);
  }

  private boolean speaksOfAnExport() {
    return kind.isPresent() && kind.get().yearly() == year.isPresent();
  }

  /** Whether it is a CSV file. */
  boolean csv() {
    return ending.equals(CSV);
  }

  /** Whether files of its format are read. */
  boolean read() {
    return READ.contains(ending);
  }

  /** The name under which it would be read; empty if its own speaks of no export. */
  Optional<String> expected() {
    return kind.map(this::expectedOf);
  }

  /** The name under which it would be read as a kind of export. */
  String expectedOf(ExportKind of) {
    return ExportName.canonical(
        of, year, WORKBOOKS.contains(ending) ? ExportName.WORKBOOK : ExportName.TEXT);
  }
}
