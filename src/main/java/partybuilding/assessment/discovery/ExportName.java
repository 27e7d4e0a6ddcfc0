package partybuilding.assessment.discovery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * What a file's name says: {@code <kind>-<year>.csv} or {@code .xlsx}, or the Chinese kind with
 * {@code -}, {@code _} or nothing before the year.
 */
record ExportName(ExportKind kind, int year) {
  /** What texts are called. */
  static final String TEXT = ".csv";

  /** What workbooks are called. */
  static final String WORKBOOK = ".xlsx";

  private static final Pattern NAME = Pattern.compile("(.+?)[-_]?(\\d{4})?\\.(?:csv|xlsx)");

  /** The names that are read, to be shown where another was chosen. */
  static String legal() {
    return Arrays.stream(ExportKind.values())
        .map(kind -> canonical(kind, OptionalInt.empty(), TEXT))
        .collect(Collectors.joining(", "));
  }

  /** The canonical name of a file; of a yearly one whose year is not known, with YYYY for it. */
  static String canonical(ExportKind kind, OptionalInt year, String suffix) {
    String number = year.isPresent() ? Integer.toString(year.getAsInt()) : "YYYY";
    return kind.code() + (kind.yearly() ? "-" + number : "") + suffix;
  }

  /** The kind and year of a file name; empty if it is none of the exports'. */
  static Optional<ExportName> parse(String file) {
    Matcher parts = NAME.matcher(plain(file));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    if (year > ExportKind.LATEST_YEAR) {
      return Optional.empty();
    }
    for (ExportKind kind : ExportKind.values()) {
      if (kind.yearly() == (year > 0) && kind.names().anyMatch(parts.group(1)::equals)) {
        return Optional.of(new ExportName(kind, year));
      }
    }
    return Optional.empty();
  }

  /** Whether a file of this name is a workbook and not a text. */
  static boolean workbook(String file) {
    return plain(file).endsWith(WORKBOOK);
  }

  private static String plain(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
