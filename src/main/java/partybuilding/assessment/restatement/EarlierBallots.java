package partybuilding.assessment.restatement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import partybuilding.assessment.restatement.FigureTable.Place;
import partybuilding.assessment.restatement.Move.Cells;

/**
 * Whether a table may stand beside the one of an earlier report, by what the two tables say and
 * nothing else. Subtracted from each other they tell what the ballots between them said, so behind
 * every row the number of ballots must be the same with the same figures, or differ by at least the
 * minimum group.
 *
 * @param before the table as it was published
 * @param now the same table, about to be published
 */
public record EarlierBallots(FigureTable before, FigureTable now) {
  /** What branches got, as each year's branches were: by dimension, and by indicator and group. */
  private static final Set<String> TABLES = Set.of(TableTraits.AS_WAS, "indicators");

  /** These rest on other branches' ballots too. */
  private static final Set<String> OF_OTHERS = Set.of("score_lower", "score_upper");

  /** Another version of the program may add up in another order. */
  private static final double ROUNDING = 1e-9;

  /** Whether a table's rows rest on the ballots that they count. */
  public static boolean areIn(FigureTable table) {
    return TABLES.contains(table.name());
  }

  /** Whether the figures of a year may stand side by side. */
  public boolean allow(int year, int minimum) {
    Map<Place, Cells> was = rows(before, year);
    Map<Place, Cells> is = rows(now, year);
    Set<Place> places = new HashSet<>(was.keySet());
    places.addAll(is.keySet());
    return places.stream().allMatch(place -> allow(find(was, place), find(is, place), minimum));
  }

  private static Map<Place, Cells> rows(FigureTable table, int year) {
    Map<Place, Cells> rows = new HashMap<>();
    table
        .byPlace()
        .forEach(
            (place, row) -> {
              if (place.year() == year) {
                rows.put(place, new Cells(table, row));
              }
            });
    return rows;
  }

  private static Optional<Cells> find(Map<Place, Cells> rows, Place place) {
    return Optional.ofNullable(rows.get(place));
  }

  /** No ballot counts in a row that is not there. */
  private boolean allow(Optional<Cells> was, Optional<Cells> is, int minimum) {
    double changed = Math.abs(ballots(is) - ballots(was));
    boolean same = was.isEmpty() || is.isEmpty() || same(was.get(), is.get());
    return changed == 0 ? same : changed >= minimum;
  }

  private static double ballots(Optional<Cells> row) {
    return row.map(cells -> cells.find(TableTraits.BALLOTS).orElse(0)).orElse(0.0);
  }

  /** What stands in one of the reports only cannot be subtracted. */
  private boolean same(Cells was, Cells is) {
    return before.columns().stream()
        .filter(column -> !OF_OTHERS.contains(column))
        .noneMatch(column -> moved(was.find(column), is.find(column)));
  }

  private static boolean moved(OptionalDouble was, OptionalDouble is) {
    return was.isPresent()
        && is.isPresent()
        && Math.abs(is.getAsDouble() - was.getAsDouble()) > ROUNDING;
  }
}
