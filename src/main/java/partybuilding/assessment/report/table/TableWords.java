package partybuilding.assessment.report.table;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/**
 * What the tables and their columns are called in one language, and what they hold. A column has
 * the words of its own table, else those of its name, else it is an end of another's interval.
 */
public final class TableWords {
  private static final String TITLE = ".title";
  private static final String ABOUT = ".about";
  private static final String LOWER = "_lower";
  private static final String UPPER = "_upper";

  /** Read once, as every branch's tables are described in the same words. */
  private static final Map<Language, TableWords> READ = new ConcurrentHashMap<>();

  private final Words words;

  private TableWords(Words words) {
    this.words = words;
  }

  /** The words of a language. */
  public static TableWords in(Language language) {
    return READ.computeIfAbsent(language, tag -> new TableWords(Words.of(TableWords.class, tag)));
  }

  /** The heading of a column in every table without a heading of its own for it. */
  public String heading(String column) {
    return words.text("column." + column + TITLE);
  }

  /** What the description of all tables is called. */
  String packageTitle(String organisation, int year) {
    return words.text("package" + TITLE, Map.of("organisation", organisation, "year", year));
  }

  /** What the description of all tables is. */
  String packageAbout() {
    return words.text("package" + ABOUT);
  }

  /** What a table is called. */
  String title(String table) {
    return words.text("table." + table + TITLE);
  }

  /** What a table holds. */
  String about(String table) {
    return words.text("table." + table + ABOUT);
  }

  /** What a column is called. */
  String title(String table, String column) {
    return own(table, column, TITLE).orElseGet(() -> end(table, column, TITLE));
  }

  /** What a column holds. */
  String about(String table, String column) {
    return own(table, column, ABOUT).orElseGet(() -> end(table, column, ABOUT));
  }

  private Optional<String> own(String table, String column, String what) {
    return Stream.of("column." + table + "." + column + what, "column." + column + what)
        .map(words::find)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The words for an end of the interval of another column. */
  private String end(String table, String column, String what) {
    String suffix = column.endsWith(LOWER) ? LOWER : UPPER;
    if (!column.endsWith(suffix)) {
      throw new IllegalArgumentException("no words for " + column + " of " + table);
    }
    String whole = column.substring(0, column.length() - suffix.length());
    String key = "end." + suffix.substring(1) + what;
    return words.text(key, Map.of("column", whole, "title", title(table, whole)));
  }
}
