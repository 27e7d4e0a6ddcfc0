package partybuilding.assessment.rectification;

import partybuilding.assessment.language.Coded;

/** How long an item has been overdue, in calendar days. */
public enum Age implements Coded {
  UP_TO_30("1-30", 30),
  UP_TO_90("31-90", 90),
  UP_TO_180("91-180", 180),
  OVER_180("over-180", Long.MAX_VALUE);

  private final String code;
  private final long most;

  Age(String code, long most) {
    this.code = code;
    this.most = most;
  }

  /** The age class of an item that is {@code days} overdue, at least 1. */
  public static Age of(long days) {
    for (Age age : values()) {
      if (days <= age.most) {
        return age;
      }
    }
    throw new IllegalArgumentException(Long.toString(days));
  }

  /** The days as the tables write them. */
  @Override
  public String code() {
    return code;
  }
}
