package partybuilding.assessment.restatement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.restatement.Ground.Kind;

/** Why a published figure moved. */
public enum Cause implements Coded {
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

  /** The cause of that word. */
  public static Cause of(String code) {
    return Coded.of(Cause.class, code);
  }

  /** Several causes, joined by a plus. */
  static String join(Set<Cause> causes) {
    return causes.stream().map(Cause::code).collect(Collectors.joining("+"));
  }

  /** The causes that were joined so; none if a word is no cause. */
  public static Set<Cause> all(String joined) {
    List<Optional<Cause>> words =
        Stream.of(joined.split("\\+")).map(word -> Coded.find(Cause.class, word)).toList();
    return words.contains(Optional.<Cause>empty())
        ? Set.of()
        : words.stream().flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Every change among what a column's figures of a year rest on; empty if there is none. */
  static Set<Cause> of(TableTraits traits, String column, int year, ReportPair reports) {
    Basis was = reports.before();
    Basis now = reports.now();
    Reach reach = new Reach(traits, traits.ofOneYear(column), year);
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    add(causes, EXPORT_CHANGED, reach.otherExport(was, now));
    add(causes, RULES_CHANGED, reach.otherRules(was, now));
    add(causes, STRUCTURE_CHANGED, was.differs(Ground.of(Kind.STRUCTURE), now));
    add(causes, LEDGER_CHANGED, traits.ofLedger() && was.gains(Kind.RECTIFICATION, now));
    add(causes, PROGRAM_CHANGED, was.differs(Ground.of(Kind.PROGRAM), now));
    return causes;
  }

  private static void add(Set<Cause> causes, Cause cause, boolean applies) {
    if (applies) {
      causes.add(cause);
    }
  }

  /**
   * Which files and rules a figure can be moved by. Ledgers are read together; a cohort is closed
   * in the following year, as the rules of then and of the report say, and its loop ends in that
   * year's evaluations.
   */
  private record Reach(TableTraits traits, boolean ofOneYear, int year) {
    boolean otherExport(Basis was, Basis now) {
      return traits.yearlyFiles().stream().anyMatch(kind -> other(kind, was, now))
          || (traits.ofLedger() && was.loses(Kind.RECTIFICATION, now));
    }

    boolean otherRules(Basis was, Basis now) {
      boolean other =
          ofOneYear
              ? was.differs(new Ground(Kind.RULES, year), now)
              : was.losesUpTo(last(), Kind.RULES, now);
      return canBeHeldAgainst(was, now)
          && (other || (traits.ofLedger() && was.differs(Ground.of(Kind.CLOSED_MEANS), now)));
    }

    /**
     * Two programs may read one file of rules as two; then the program has changed, and the rules
     * have not.
     */
    private static boolean canBeHeldAgainst(Basis was, Basis now) {
      Ground file = Ground.of(Kind.RULES_FILE);
      return !was.differs(Ground.of(Kind.PROGRAM), now)
          || (was.knows(file) && was.differs(file, now));
    }

    private int last() {
      return traits.ofLedger() ? year + 1 : year;
    }

    private boolean other(Kind kind, Basis was, Basis now) {
      return ofOneYear
          ? was.differs(new Ground(kind, year), now)
          : was.differsUpTo(last(), kind, now);
    }
  }
}
