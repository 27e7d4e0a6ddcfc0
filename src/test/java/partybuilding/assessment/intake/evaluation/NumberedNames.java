package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Numbers names in the order in which they come, as a sink of ballots does. */
public final class NumberedNames {
  private final List<String> names = new ArrayList<>();

  /** The number of a name; negative of an empty one. */
  public int number(String name) {
    if (name.isEmpty()) {
      return -1;
    }
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name);
  }

  /** The name of a number; empty for a negative one. */
  public String name(int number) {
    return number < 0 ? "" : names.get(number);
  }
}
