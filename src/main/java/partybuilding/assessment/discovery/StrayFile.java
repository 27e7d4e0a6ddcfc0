package partybuilding.assessment.discovery;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.notice.FolderNotice.IgnoredFile;
import partybuilding.assessment.notice.FolderNotice.NoCsvFile;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/** A file of the data folder that is no export, though somebody may believe it is. */
final class StrayFile {
  /** Hidden files, and those that office programs keep while a file is open. */
  private static final List<String> PASSING = List.of(".", "~");

  private static final Pattern TABLE =
      Pattern.compile("(.+)\\.(xls|xlsx|xlsm|et|ods|txt|tsv)", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private StrayFile() {}

  /** What to tell of a file that {@link ExportName} does not know; nothing of most. */
  static Optional<Notice> notice(String file) {
    if (PASSING.stream().anyMatch(file::startsWith)) {
      return Optional.empty();
    }
    String name = Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return Optional.of(new IgnoredFile(Place.of(file), ExportName.legal()));
    }
    Matcher table = TABLE.matcher(name);
    return table.matches()
        ? expected(table.group(1)).map(csv -> new NoCsvFile(Place.of(file), csv))
        : Optional.empty();
  }

  /** The name under which a workbook's contents would be read. */
  private static Optional<String> expected(String stem) {
    for (ExportKind kind : ExportKind.values()) {
      Matcher year = YEAR.matcher(stem);
      if (kind.yearly()
          ? kind.names().anyMatch(stem::startsWith) && year.find()
          : names(kind, stem)) {
        int of = kind.yearly() ? Integer.parseInt(year.group()) : 0;
        return Optional.of(ExportName.canonical(kind, of));
      }
    }
    return Optional.empty();
  }

  private static boolean names(ExportKind kind, String stem) {
    return kind.names().anyMatch(stem::equals);
  }
}
