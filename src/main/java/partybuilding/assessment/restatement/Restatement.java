package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A published figure that moved.
 *
 * @param publishedOn the as-of date of the report that said so first
 * @param subject what the figure is about
 * @param figure which figure it is
 * @param was what had been published; empty where there was nothing, or where it is not shown
 * @param now what is published now; empty where there is nothing, or where it is not shown
 * @param causes why, at least one
 */
public record Restatement(
    LocalDate publishedOn,
    Subject subject,
    FixedFigure figure,
    OptionalDouble was,
    OptionalDouble now,
    Set<Cause> causes) {
  /** By day, then as the tables stand; several of one figure stay in the order they came in. */
  public static final Comparator<Restatement> ORDER =
      Comparator.comparing(Restatement::publishedOn)
          .thenComparing(Restatement::subject, Subject.ORDER)
          .thenComparing(Restatement::figure);

  /** Copies the causes. */
  public Restatement {
    causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
  }

  /** What names the figure within its table and year, such as {@code B01/confidence/score}. */
  public String key() {
    return subject.key() + "/" + figure.code();
  }

  /** The causes as the table prints them, joined by a plus. */
  public String cause() {
    return Cause.join(causes);
  }
}
