package partybuilding.assessment.report;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.language.Coded;

/** For whom a report is made. */
public enum Readership implements Coded {
  /** The leadership: the whole college in one folder. */
  LEADERSHIP,
  /** The branches: a folder for each, with what may be said to it alone. */
  BRANCH;

  private static final Pattern YEAR = Pattern.compile("\\d{1,9}");

  /** The year whose report's folder is called so; empty for a folder of other readers. */
  OptionalInt yearOf(String folder) {
    Matcher year = YEAR.matcher(folder);
    return year.lookingAt() && folder(Integer.parseInt(year.group())).equals(folder)
        ? OptionalInt.of(Integer.parseInt(year.group()))
        : OptionalInt.empty();
  }

  /** What the folder of a year's report is called. */
  public String folder(int year) {
    return this == LEADERSHIP ? Integer.toString(year) : year + "-" + code();
  }
}
