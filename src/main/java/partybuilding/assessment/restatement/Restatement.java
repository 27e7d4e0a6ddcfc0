package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * A published figure that changed.
 *
 * @param publishedOn the as-of date of the first report that lists it
 * @param year the assessment year that the figure speaks of
 * @param table the published table that it stands in
 * @param key the key of the figure within its table and year, such as {@code B01/confidence/score}
 * @param values the earlier and the present value, where they are shown
 * @param causes why, at least one
 */
public record Restatement(
    LocalDate publishedOn,
    int year,
    String table,
    String key,
    RestatedValues values,
    Set<Cause> causes) {
  /** By day, year, table and key; several of one figure stay in the order they came in. */
  public static final Comparator<Restatement> ORDER =
      Comparator.comparing(Restatement::publishedOn)
          .thenComparing(Restatement::year)
          .thenComparing(Restatement::table)
          .thenComparing(Restatement::key);

  public Restatement {
    causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
  }

  /** The causes as the table prints them, joined by a plus. */
  public String cause() {
    return Cause.join(causes);
  }

  /**
   * Whether the report of this as-of date lists it first, so that an old restatement is not
   * reported again every year, and a repeated run reports the same.
   */
  public boolean firstListedOn(LocalDate asOf) {
    return publishedOn.equals(asOf);
  }
}
