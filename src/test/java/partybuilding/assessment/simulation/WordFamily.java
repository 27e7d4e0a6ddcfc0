package partybuilding.assessment.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of question that a report answers with a word for many branches or dimensions at once, and
 * where the words stand.
 */
enum WordFamily {
  CHANGE("scores.csv", "verdict", Set.of("improved", "declined"), "year"),
  COLLEGE_CHANGE("college.csv", "verdict", Set.of("improved", "declined"), "year"),
  STANDING_CHANGE("adjusted.csv", "standing_verdict", Set.of("gaining", "losing"), "year"),
  TREND("trends.csv", "verdict", Set.of("gaining", "losing")),
  WEAKNESS("weaknesses.csv", "verdict", Set.of("improved", "declined")),
  POSITION("adjusted.csv", "position", Set.of("above", "below"), "year"),
  GROUP_DIFFERENCE("group-differences.csv", "verdict", Set.of("differs"), "year"),
  /** A rank is printed for somebody. */
  RANK("scores.csv", "rank_lower", Set.of(), "year") {
    @Override
    boolean answered(Map<String, String> row) {
      return word(row).length() > 0 || row.getOrDefault("note", "").contains(NOT_RANKABLE);
    }

    @Override
    boolean claims(Map<String, String> row) {
      return !row.getOrDefault("note", "").contains(NOT_RANKABLE);
    }
  },
  /** A branch is named in the title of the funnel. */
  FUNNEL_NAME("funnel.csv", "named", Set.of("true"), "year"),
  /** The newest step is left out: its word is that of {@link #CHANGE}. */
  ALL_PAIRS("changes.csv", "verdict", Set.of("improved", "declined")) {
    @Override
    boolean answered(Map<String, String> row) {
      return !COLLEGE.equals(row.get("branch_id")) && !newestStep(row) && super.answered(row);
    }
  },
  ALL_PAIRS_COLLEGE("changes.csv", "verdict", Set.of("improved", "declined")) {
    @Override
    boolean answered(Map<String, String> row) {
      return COLLEGE.equals(row.get("branch_id")) && !newestStep(row) && super.answered(row);
    }
  };

  private static final String COLLEGE = "all";
  private static final String NOT_RANKABLE = "not_rankable";

  /** What is said where there is no answer. */
  private static final Set<String> NO_ANSWER =
      Set.of("", "too_few_years", "not_comparable", "withheld");

  private final String table;
  private final String column;
  private final Set<String> claims;
  private final List<String> families;

  /** Rows that agree in the columns {@code families} are one family. */
  WordFamily(String table, String column, Set<String> claims, String... families) {
    this.table = table;
    this.column = column;
    this.claims = claims;
    this.families = List.of(families);
  }

  /** How many of a report's families there are, and in how many of them anything is claimed. */
  Rate.Count claimed(SimulatedReport report) {
    Map<List<String>, Boolean> claimed = new HashMap<>();
    for (Map<String, String> row : report.rows(table)) {
      if (answered(row)) {
        List<String> family = families.stream().map(c -> row.getOrDefault(c, "")).toList();
        claimed.merge(family, claims(row), Boolean::logicalOr);
      }
    }
    long hits = claimed.values().stream().filter(Boolean::booleanValue).count();
    return new Rate.Count(hits, claimed.size());
  }

  private static boolean newestStep(Map<String, String> row) {
    int last = UnchangedCollegesTest.LAST_YEAR;
    return Integer.toString(last).equals(row.get("to_year"))
        && Integer.toString(last - 1).equals(row.get("from_year"));
  }

  String word(Map<String, String> row) {
    return row.getOrDefault(column, "");
  }

  /** Whether the row answers the question at all. */
  boolean answered(Map<String, String> row) {
    return !NO_ANSWER.contains(word(row));
  }

  /** Whether the row says that something differs or changed. */
  boolean claims(Map<String, String> row) {
    return claims.contains(word(row));
  }
}
