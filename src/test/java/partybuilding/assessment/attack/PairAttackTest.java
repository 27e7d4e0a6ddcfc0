package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.score.inference.StandardError;

/**
 * What somebody can compute from the changes between three meetings, beside all the other tables:
 * nothing that the coarse scores of these meetings do not tell.
 */
class PairAttackTest {
  private static final int COLLEGES = 200;
  private static final int MEETINGS = 3;
  private static final double ROUNDING = 1e-9;
  private static final List<String> COLUMNS = List.of("change", "change_lower", "change_upper");

  static LongStream colleges() {
    return LongStream.range(0, COLLEGES);
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void aChangeTellsNoMoreThanTheCoarseScoresOfItsYears(long seed, @TempDir Path folder) {
    List<RandomCollege> meetings =
        IntStream.range(0, MEETINGS)
            .mapToObj(i -> new RandomCollege(seed + i * (long) COLLEGES))
            .toList();
    ReadableTables tables = ReadableTables.write(RandomCollege.facts(meetings), folder);
    Map<List<String>, BranchFigure> kept = kept(meetings);

    List<Map<String, String>> rows =
        tables.rows("changes.csv").stream()
            .filter(row -> !row.getOrDefault("branch_id", "").equals("all"))
            .toList();
    assertThat(rows).isNotEmpty();
    Map<List<String>, String> scores = new HashMap<>();
    tables
        .rows("scores.csv")
        .forEach(row -> scores.put(key(row, "year"), row.getOrDefault("score", "")));
    rows.forEach(row -> hold(row, kept, scores));
  }

  /** What the step that reads a year keeps, coarse where groups are hidden. */
  private static Map<List<String>, BranchFigure> kept(List<RandomCollege> meetings) {
    Map<List<String>, BranchFigure> kept = new HashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      int year = RandomCollege.YEAR - meetings.size() + 1 + i;
      String of = Integer.toString(year);
      meetings
          .get(i)
          .figures(year)
          .branches()
          .forEach(figure -> kept.put(List.of(of, figure.branch(), figure.dimension()), figure));
    }
    return kept;
  }

  private static void hold(
      Map<String, String> row,
      Map<List<String>, BranchFigure> kept,
      Map<List<String>, String> scores) {
    Optional<BranchFigure> then = find(row, "from_year", kept);
    Optional<BranchFigure> now = find(row, "to_year", kept);
    if (then.isEmpty() || now.isEmpty()) {
      assertThat(COLUMNS).as(row.toString()).allMatch(column -> "".equals(row.get(column)));
      return;
    }
    double published = score(row, "to_year", scores) - score(row, "from_year", scores);
    assertThat(number(row, "change")).as(row.toString()).isCloseTo(published, within(ROUNDING));
    interval(then.get(), now.get())
        .ifPresent(
            coarse -> {
              assertThat(number(row, "change_lower")).isCloseTo(coarse.lower(), within(ROUNDING));
              assertThat(number(row, "change_upper")).isCloseTo(coarse.upper(), within(ROUNDING));
            });
  }

  private static Optional<BranchFigure> find(
      Map<String, String> row, String year, Map<List<String>, BranchFigure> kept) {
    return Optional.ofNullable(kept.get(key(row, year)))
        .filter(figure -> figure.score().isPresent())
        .filter(figure -> !figure.note().equals(Optional.of(Note.WITHHELD)));
  }

  private static List<String> key(Map<String, String> row, String year) {
    return List.of(
        row.getOrDefault(year, ""),
        row.getOrDefault("branch_id", ""),
        row.getOrDefault("dimension", ""));
  }

  private static double score(
      Map<String, String> row, String year, Map<List<String>, String> scores) {
    return Double.parseDouble(scores.getOrDefault(key(row, year), ""));
  }

  private static Optional<Interval> interval(BranchFigure then, BranchFigure now) {
    return then.standardError()
        .flatMap(before -> now.standardError().map(after -> around(then, now, before, after)));
  }

  private static Interval around(
      BranchFigure then, BranchFigure now, StandardError before, StandardError after) {
    return after.minus(before).around(now.score().orElseThrow() - then.score().orElseThrow());
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, ""));
  }
}
