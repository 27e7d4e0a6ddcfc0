package partybuilding.assessment.cell;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether the long numbers of a column have lost their last digits. A spreadsheet keeps
 * 15 digits of a number, so that in a column which went through one every longer number ends in
 * zeros, and numbers that differed behind the 15th digit have become one.
 */
public final class RoundedNumbers {
  private static final int KEPT_DIGITS = 15;

  private final Set<String> subjects = new HashSet<>();
  private Optional<String> first = Optional.empty();
  private boolean exact;
  private boolean collided;

  /**
   * Notes a number.
   *
   * @param subject what no number says twice in a file that is as it should be
   */
  public void note(String number, String subject) {
    if (exact || number.length() <= KEPT_DIGITS || !digits(number)) {
      return;
    }
    if (number.substring(KEPT_DIGITS).chars().anyMatch(c -> c != '0')) {
      exact = true;
      subjects.clear();
      return;
    }
    first = first.or(() -> Optional.of(number));
    collided |= !subjects.add(number + '\t' + subject);
  }

  private static boolean digits(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** One of the numbers, if all of them have been rounded and several have become one. */
  public Optional<String> merged() {
    return collided && !exact ? first : Optional.empty();
  }
}
