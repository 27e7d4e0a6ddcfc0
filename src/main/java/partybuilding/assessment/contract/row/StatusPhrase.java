package partybuilding.assessment.contract.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Spelling;

/** The states that the cells of a ledger mean; offices write some in more than one word. */
public final class StatusPhrase {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** A share of the rectification itself; the rate of anything else says nothing of the item. */
  private static final Pattern PERCENTAGE =
      Pattern.compile(
          "(?:已?(?:整改)?(?:已?完成)?(?:率|进度)?(?:为|达到?|:)?)(\\d{1,3}(?:\\.\\d+)?)%(?:已?完成)?");

  /** Signs that part two words for one state. */
  private static final String SIGNS = "[、,;/()+]";

  private static final Pattern WORD = Pattern.compile(anyWord());
  private static final Pattern WORDS =
      Pattern.compile("(?:(?:" + anyWord() + ")" + SIGNS + "*){2,}");

  private StatusPhrase() {}

  private static String anyWord() {
    return Arrays.stream(ItemStatus.values())
        .flatMap(ItemStatus::words)
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|", "", "|\\d{1,3}(?:\\.\\d+)?%"));
  }

  /** The state a cell in {@linkplain Spelling normal form} means. */
  public static Optional<ItemStatus> find(String spelling) {
    return ItemStatus.ofWord(spelling).or(() -> percentage(spelling)).or(() -> several(spelling));
  }

  /** The state a percentage means: {@code 0%}, {@code 整改率80%}, {@code 100%}. */
  private static Optional<ItemStatus> percentage(String spelling) {
    Matcher share = PERCENTAGE.matcher(spelling);
    return share.matches() ? reached(new BigDecimal(share.group(1))) : Optional.empty();
  }

  private static Optional<ItemStatus> reached(BigDecimal percent) {
    if (percent.signum() == 0) {
      return Optional.of(ItemStatus.NOT_STARTED);
    }
    int comparison = percent.compareTo(WHOLE);
    if (comparison > 0) {
      return Optional.empty();
    }
    return Optional.of(comparison == 0 ? ItemStatus.DONE : ItemStatus.IN_PROGRESS);
  }

  /**
   * The state that several words mean together: {@code 整改中（80%）}, {@code 已完成，待验收}. What is verified
   * is done, so {@code 已整改、已销号} is struck off; words that contradict each other mean nothing.
   */
  private static Optional<ItemStatus> several(String spelling) {
    return WORDS.matcher(spelling).matches() ? together(spelling) : Optional.empty();
  }

  private static Optional<ItemStatus> together(String spelling) {
    Set<ItemStatus> states = EnumSet.noneOf(ItemStatus.class);
    WORD.matcher(spelling).results().forEach(word -> find(word.group()).ifPresent(states::add));
    if (states.size() > 1 && states.stream().allMatch(ItemStatus::done)) {
      return Optional.of(ItemStatus.CLOSED);
    }
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }
}
