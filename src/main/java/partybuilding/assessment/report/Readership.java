package partybuilding.assessment.report;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.language.Coded;

/** The readers of a report. */
public enum Readership implements Coded {
  /** The leadership: the whole college in one folder. */
  LEADERSHIP,
  /** The branches: a folder for each, with the facts that may be disclosed to it. */
  BRANCH;

  private static final Pattern YEAR = Pattern.compile("\\d{1,9}");

  /** The year of a report's folder by its name; empty if it is not a folder for these readers. */
  OptionalInt yearOf(String folder) {
    Matcher year = YEAR.matcher(folder);
    return year.lookingAt() && folder(Integer.parseInt(year.group())).equals(folder)
        ? OptionalInt.of(Integer.parseInt(year.group()))
        : OptionalInt.empty();
  }

  /** The name of the folder of a year's report. */
  public String folder(int year) {
    return this == LEADERSHIP ? Integer.toString(year) : year + "-" + code();
  }
}
