package partybuilding.assessment.restatement;

import java.util.Locale;

/** A column whose figures never move once they are published. */
public enum FixedFigure {
  BALLOTS(true),
  SCORE(false),
  GOOD_SHARE(false),
  GOOD_OR_FAIRLY_GOOD_SHARE(false),
  RAISED(true),
  CLOSED(true),
  CLOSED_ON_TIME(true),
  LONG_TERM(true),
  CARRIED_OVER(true),
  RECURRED(true),
  CANCELLED(true);

  private final boolean counted;

  FixedFigure(boolean counted) {
    this.counted = counted;
  }

  /** The column's name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of that name. */
  public static FixedFigure of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether it is a whole number of something. */
  public boolean counted() {
    return counted;
  }
}
