package partybuilding.assessment.contract.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.language.Language;

/** When an item of the ledger is due: on a day, at once or never; or that is not stated. */
public sealed interface Deadline {
  /** The day it is due; empty where it names none. Only an item due on a day can be on time. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /**
   * Whether an item that is still open on {@code today} is late.
   *
   * @param raised the day it was raised
   */
  boolean missed(LocalDate raised, LocalDate today);

  /** What a word in {@linkplain Spelling normal form} says of a deadline without naming a day. */
  static Optional<Deadline> find(String spelling) {
    if (AtOnce.WORDS.contains(spelling)) {
      return Optional.of(new AtOnce());
    }
    return LongTerm.WORDS.contains(spelling) ? Optional.of(new LongTerm()) : Optional.empty();
  }

  /** Due on a day, that day included. */
  record On(LocalDate due) implements Deadline {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(due);
    }

    @Override
    public boolean missed(LocalDate raised, LocalDate today) {
      return due.isBefore(today);
    }
  }

  /**
   * To be rectified at once (立行立改). It names no day and none is made up for it: a closed item was
   * neither on time nor late. But whatever is still open after the day it was raised has not been
   * rectified at once, and is overdue.
   */
  record AtOnce() implements Deadline {
    private static final String CODE = "at_once";
    private static final String LABEL = "立行立改";
    private static final Set<String> WORDS = Set.of(CODE, LABEL, "立即整改", "即知即改", "即行即改", "立查立改");

    /** The word of a drop-down in one language. */
    public static String label(Language language) {
      return language == Language.EN ? CODE : LABEL;
    }

    @Override
    public boolean missed(LocalDate raised, LocalDate today) {
      return raised.isBefore(today);
    }
  }

  /** To be kept up for good (长期坚持): no day, and never overdue. */
  record LongTerm() implements Deadline {
    private static final String CODE = "long_term";
    private static final String LABEL = "长期坚持";
    private static final Set<String> WORDS =
        Set.of(CODE, LABEL, "持续推进", "长期", "长期整改", "持续整改", "常抓不懈");

    /** The word of a drop-down in one language. */
    public static String label(Language language) {
      return language == Language.EN ? CODE : LABEL;
    }

    @Override
    public boolean missed(LocalDate raised, LocalDate today) {
      return false;
    }
  }

  /** The ledger names no deadline, or none that can be read; never overdue. */
  record Unstated() implements Deadline {
    @Override
    public boolean missed(LocalDate raised, LocalDate today) {
      return false;
    }
  }
}
