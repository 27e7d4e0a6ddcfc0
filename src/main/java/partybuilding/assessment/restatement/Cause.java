package partybuilding.assessment.restatement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.restatement.Ground.Kind;

/** Why a published figure changed. */
public enum Cause implements Coded {
  /** A file that had been read was changed or removed. */
  EXPORT_CHANGED,
  /** The rules of earlier years were changed. */
  RULES_CHANGED,
  /** The register of branches or their lineage was changed. */
  STRUCTURE_CHANGED,
  /** A ledger was added, which changes what is known of earlier problems. */
  LEDGER_CHANGED,
  /** Another version of the program computed it. */
  PROGRAM_CHANGED;

  /** The cause with a code. */
  public static Cause of(String code) {
    return Coded.of(Cause.class, code);
  }

  /** Several causes, joined by a plus. */
  static String join(Set<Cause> causes) {
    return causes.stream().map(Cause::code).collect(Collectors.joining("+"));
  }

  /** The causes of codes joined by a plus; none if one of the codes is unknown. */
  public static Set<Cause> all(String joined) {
    List<Optional<Cause>> words =
        Stream.of(joined.split("\\+")).map(word -> Coded.find(Cause.class, word)).toList();
    return words.contains(Optional.<Cause>empty())
        ? Set.of()
        : words.stream().flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** All changes among the grounds of a column's figures of a year; empty if there are none. */
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
   * The files and rules that a figure depends on. Ledgers are read together; a cohort is closed in
   * the following year, by the rules of that year and of the report, and its loop ends in that
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
     * Two versions of the program may read the same file of rules differently; then the program has
     * changed, not the rules.
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
