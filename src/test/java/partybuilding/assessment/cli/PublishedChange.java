package partybuilding.assessment.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A difference with its interval, as it is printed: to a tenth of a point.
 *
 * @param figures the difference, its lower and its upper limit
 */
record PublishedChange(List<BigDecimal> figures) {
  /** The columns that hold a difference, its limits and the code of the word that is said of it. */
  enum Source {
    SCORES("scores", "change", "change_lower", "change_upper", "verdict"),
    COLLEGE("college", "change", "change_lower", "change_upper", "verdict"),
    PAIRS("changes", "change", "change_lower", "change_upper", "verdict"),
    WEAKNESSES("weaknesses", "change", "change_lower", "change_upper", "verdict"),
    POSITIONS("adjusted", "effect", "effect_lower", "effect_upper", "position"),
    STANDING_CHANGES(
        "adjusted",
        "standing_change",
        "standing_change_lower",
        "standing_change_upper",
        "standing_verdict"),
    TRENDS("trends", "slope", "slope_lower", "slope_upper", "verdict");

    private final String table;
    private final List<String> columns;
    private final String word;

    Source(String table, String figure, String lower, String upper, String word) {
      this.table = table;
      this.columns = List.of(figure, lower, upper);
      this.word = word;
    }

    /** Every difference of the table that has an interval, with the codes of its words. */
    Map<PublishedChange, Set<String>> in(Path tables) throws IOException {
      return in(tables, row -> true);
    }

    /** The same of some rows. */
    Map<PublishedChange, Set<String>> in(Path tables, Predicate<Map<String, String>> rows)
        throws IOException {
      Map<PublishedChange, Set<String>> codes = new HashMap<>();
      PublishedTable published = PublishedTable.read(tables.resolve(table + ".csv"));
      for (Map<String, String> row : published.rows().stream().filter(rows).toList()) {
        List<String> cells = columns.stream().map(c -> row.getOrDefault(c, "")).toList();
        if (cells.stream().noneMatch(String::isEmpty)) {
          codes
              .computeIfAbsent(of(cells), change -> new HashSet<>())
              .add(row.getOrDefault(word, ""));
        }
      }
      return codes;
    }
  }

  /** From figures as a table or a page writes them. */
  static PublishedChange of(List<String> figures) {
    return new PublishedChange(figures.stream().map(PublishedChange::printed).toList());
  }

  private static BigDecimal printed(String figure) {
    String plain = figure.replace('\u2212', '-').replace("+", "");
    return new BigDecimal(plain).setScale(1, RoundingMode.HALF_UP);
  }
}
