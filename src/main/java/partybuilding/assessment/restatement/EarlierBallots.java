package partybuilding.assessment.restatement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.restatement.FigureTable.Place;
import partybuilding.assessment.restatement.Move.Cells;

/**
 * Whether a table may be published beside the one of an earlier report, decided from the two tables
 * alone. Their difference discloses the ballots that were added or removed, so for every row either
 * ballots and figures must be equal or the numbers of ballots must differ by at least the minimum
 * group.
 *
 * @param before the table as it was published
 * @param now the same table, about to be published
 */
public record EarlierBallots(FigureTable before, FigureTable now) {
  /**
   * The tables of each year's branches as they were in that year: by dimension, and by indicator
   * and group.
   */
  private static final Set<String> TABLES =
      Set.of(TableName.SCORES_AS_WAS.code(), TableName.INDICATORS.code());

  /** Columns that depend on the ballots of other branches too. */
  private static final Set<String> OF_OTHERS = Set.of("score_lower", "score_upper");

  /**
   * The tables of an earlier report, of all its folders, each beside the present one of its name.
   */
  public static List<EarlierBallots> of(List<FigureTable> before, List<FigureTable> now) {
    return JoinedTables.of(before).stream()
        .flatMap(
            table ->
                now.stream()
                    .filter(present -> present.name().equals(table.name()))
                    .map(present -> new EarlierBallots(table, present)))
        .toList();
  }

  /** Whether the rows of a table depend on the ballots that they count. */
  public static boolean areIn(FigureTable table) {
    return TABLES.contains(table.name());
  }

  /** Whether both versions of a year's figures may be published. */
  public boolean allow(int year, int minimum) {
    Map<Place, Cells> was = rows(before, year);
    Map<Place, Cells> is = rows(now, year);
    Set<Place> places = new HashSet<>(was.keySet());
    places.addAll(is.keySet());
    return places.stream().allMatch(place -> allow(find(was, place), find(is, place), minimum));
  }

  private static Map<Place, Cells> rows(FigureTable table, int year) {
    Map<Place, Cells> rows = new HashMap<>();
    for (PublishedRow row : table.rows()) {
      if (row.year() == year) {
        rows.put(new Place(year, row.key()), new Cells(table, row));
      }
    }
    return rows;
  }

  private static Optional<Cells> find(Map<Place, Cells> rows, Place place) {
    return Optional.ofNullable(rows.get(place));
  }

  /** A missing row counts as one without ballots. */
  private boolean allow(Optional<Cells> was, Optional<Cells> is, int minimum) {
    double changed = Math.abs(ballots(is) - ballots(was));
    boolean same = was.isEmpty() || is.isEmpty() || same(was.get(), is.get());
    return changed == 0 ? same : changed >= minimum;
  }

  private static double ballots(Optional<Cells> row) {
    return row.map(cells -> cells.find(TableTraits.BALLOTS).orElse(0)).orElse(0.0);
  }

  /** Only figures that are in both reports can be subtracted. */
  private boolean same(Cells was, Cells is) {
    return before.columns().stream()
        .filter(column -> !OF_OTHERS.contains(column))
        .noneMatch(column -> moved(was.find(column), is.find(column)));
  }

  private static boolean moved(OptionalDouble was, OptionalDouble is) {
    return was.isPresent() && is.isPresent() && !SameFigure.in(was, is);
  }
}
