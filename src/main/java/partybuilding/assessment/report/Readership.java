package partybuilding.assessment.report;

import partybuilding.assessment.language.Coded;

/** For whom a report is made. */
public enum Readership implements Coded {
  /** The leadership: the whole college in one folder. */
  LEADERSHIP,
  /** The branches: a folder for each, with what may be said to it alone. */
  BRANCH;

  /** What the folder of a year's report is called. */
  public String folder(int year) {
    return this == LEADERSHIP ? Integer.toString(year) : year + "-" + code();
  }
}
