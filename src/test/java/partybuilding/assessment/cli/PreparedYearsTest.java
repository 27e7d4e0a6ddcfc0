package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was prepared for each past meeting from what was there before it, against what was published
 * for the same day once the meeting was held.
 */
class PreparedYearsTest {
  private static final List<String> OUTCOMES =
      List.of("closed", "awaiting", "open", "overdue", "long_term", "cancelled");

  private static Path whole = Path.of("");

  @BeforeAll
  static void aCollege(@TempDir Path folder) {
    whole = Terminal.sample(folder);
  }

  private static PublishedTable published(int year, String name) throws IOException {
    return PublishedTable.read(
        whole.resolveSibling("reports/" + year + "/tables/" + name + ".csv"));
  }

  private static PreparationUnderTest prepared(int year, Path folder) throws IOException {
    String asOf = "--as-of=" + year + "-12-20";
    Terminal run = Terminal.report(whole, "--year=" + year, asOf, "--formats=csv");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    PreparationUnderTest before = PreparationUnderTest.before(year, whole, folder);
    Terminal preparation = before.prepare(asOf);
    assertThat(preparation.status()).as(preparation.lines().toString()).isZero();
    return before;
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025})
  void whatWasPreparedIsWhatWasPublishedForThatDay(int year, @TempDir Path folder)
      throws IOException {
    PreparationUnderTest before = prepared(year, folder);

    for (String table : List.of("items", "rectification", "comments", "comment-texts")) {
      assertThat(before.table(year, table).rows())
          .as(table)
          .isNotEmpty()
          .isEqualTo(earlier(published(year, table), year));
    }
    assertThat(undecided(before.table(year, "debriefs").rows()))
        .isNotEmpty()
        .isEqualTo(undecided(earlier(published(year, "debriefs"), year)));
    assertOnsite(year, before.table(year, "preparation"));
    assertCounts(year, before.table(year, "preparation"));
  }

  /** What the meeting itself brought was not there before it. */
  private static List<Map<String, String>> earlier(PublishedTable table, int year) {
    return table.rows().stream()
        .filter(row -> Integer.parseInt(row.getOrDefault("year", "")) < year)
        .toList();
  }

  /** Of the results of the meetings nothing is prepared. */
  private static List<Map<String, String>> undecided(List<Map<String, String>> debriefs) {
    return debriefs.stream()
        .map(
            row -> {
              Map<String, String> other = new HashMap<>(row);
              other.keySet().removeAll(Set.of("decided_grade", "score"));
              return other;
            })
        .toList();
  }

  /** Whoever had not debriefed on site before the meeting has after it, if he did so at it. */
  private static void assertOnsite(int year, PublishedTable preparation) throws IOException {
    PublishedTable debriefs = published(year, "debriefs").where("year", Integer.toString(year));
    assertThat(new TreeSet<>(debriefs.column("branch_id"))).isEqualTo(ids(preparation));
    for (Map<String, String> debrief : debriefs.rows()) {
      Map<String, String> before = row(preparation, debrief.getOrDefault("branch_id", ""));
      boolean now = "onsite".equals(debrief.get("mode"));
      assertThat(debrief.get("onsite_in_term"))
          .isEqualTo(now ? "true" : before.get("onsite_in_term"));
    }
  }

  private static Set<String> ids(PublishedTable preparation) {
    Set<String> ids = new TreeSet<>(preparation.column("branch_id"));
    assertThat(ids.remove("all")).isTrue();
    return ids;
  }

  private static Map<String, String> row(PublishedTable table, String branch) {
    return table.where("branch_id", branch).rows().get(0);
  }

  /** Counted anew from the published items and comments. */
  private static void assertCounts(int year, PublishedTable preparation) throws IOException {
    List<Map<String, String>> heard =
        earlier(published(year, "items"), year).stream().filter(i -> heard(i, year - 1)).toList();
    List<Map<String, String>> gaps =
        published(year, "comment-texts")
            .where("year", Integer.toString(year - 1))
            .where("kind", "gap")
            .rows();
    Set<String> branches = new HashSet<>(preparation.column("branch_id"));
    for (String branch : branches) {
      Map<String, String> row = row(preparation, branch);
      List<Map<String, String>> own = of(branch, heard);
      Map<String, Long> outcomes =
          own.stream()
              .collect(
                  Collectors.groupingBy(
                      item -> item.getOrDefault("outcome", ""), Collectors.counting()));
      for (String outcome : OUTCOMES) {
        assertThat(row.get(outcome))
            .as(branch + " " + outcome)
            .isEqualTo(Long.toString(outcomes.getOrDefault(outcome, 0L)));
      }
      assertThat(row.get("gaps")).isEqualTo(Integer.toString(of(branch, gaps).size()));
      assertThat(row.get("unlisted"))
          .isEqualTo(
              Long.toString(
                  of(branch, gaps).stream()
                      .filter(gap -> "false".equals(gap.get("taken_up")))
                      .count()));
    }
  }

  private static boolean heard(Map<String, String> item, int previous) {
    boolean ended = Set.of("closed", "cancelled").contains(item.getOrDefault("outcome", ""));
    return Integer.parseInt(item.getOrDefault("year", "")) >= previous
        || !ended
        || item.getOrDefault("ended_on", "").compareTo(previous + "-12-31") > 0;
  }

  private static List<Map<String, String>> of(String branch, List<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> branch.equals("all") || branch.equals(row.get("branch_id")))
        .toList();
  }
}
