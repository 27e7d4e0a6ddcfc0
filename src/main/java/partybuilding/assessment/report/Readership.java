package partybuilding.assessment.report;

import java.util.Locale;

/** For whom a report is made. */
public enum Readership {
  /** The leadership: the whole college in one folder. */
  LEADERSHIP,
  /** The branches: a folder for each, with what may be said to it alone. */
  BRANCH;

  /** The word the command line and the record of a run use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the folder of a year's report is called. */
  public String folder(int year) {
    return this == LEADERSHIP ? Integer.toString(year) : year + "-" + code();
  }
}
