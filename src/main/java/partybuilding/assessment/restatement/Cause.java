package partybuilding.assessment.restatement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.restatement.Ground.Kind;

/** Why a published figure moved. */
public enum Cause {
  /** A file that had been read is another one now, or is gone. */
  EXPORT_CHANGED,
  /** The rules of the past are others. */
  RULES_CHANGED,
  /** The register of branches or their lineage is another. */
  STRUCTURE_CHANGED,
  /** A ledger came in that was not there, and changes what is known of earlier problems. */
  LEDGER_CHANGED,
  /** Another version of the program computed it. */
  PROGRAM_CHANGED;

  /** The word the tables print. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cause of that word. */
  public static Cause of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Several causes, joined by a plus. */
  static String join(Set<Cause> causes) {
    return causes.stream().map(Cause::code).collect(Collectors.joining("+"));
  }

  /** Every change among what a figure rests on; empty if there is none. */
  static Set<Cause> of(Subject subject, Basis was, Basis now) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    add(causes, EXPORT_CHANGED, exportChanged(subject, was, now));
    add(causes, RULES_CHANGED, rulesChanged(subject, was, now));
    add(causes, STRUCTURE_CHANGED, was.differs(Ground.of(Kind.STRUCTURE), now));
    boolean ledger = subject.table() == FixedTable.RECTIFICATION;
    add(causes, LEDGER_CHANGED, ledger && was.gains(Kind.RECTIFICATION, now));
    add(causes, PROGRAM_CHANGED, was.differs(Ground.of(Kind.PROGRAM), now));
    return causes;
  }

  private static void add(Set<Cause> causes, Cause cause, boolean applies) {
    if (applies) {
      causes.add(cause);
    }
  }

  private static boolean exportChanged(Subject subject, Basis was, Basis now) {
    return subject.table().ofBallots()
        ? was.differs(new Ground(Kind.EVALUATIONS, subject.year()), now)
        : was.loses(Kind.RECTIFICATION, now);
  }

  /** A cohort is read from two years' files, and closed as the report's own rules say. */
  private static boolean rulesChanged(Subject subject, Basis was, Basis now) {
    boolean own = was.differs(new Ground(Kind.RULES, subject.year()), now);
    if (subject.table().ofBallots()) {
      return own;
    }
    return own
        || was.differs(new Ground(Kind.RULES, subject.year() + 1), now)
        || was.differs(Ground.of(Kind.CLOSED_MEANS), now);
  }
}
