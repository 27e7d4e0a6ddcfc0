package partybuilding.assessment.restatement;

import partybuilding.assessment.language.Coded;

/**
 * Something that figures rest on.
 *
 * @param kind what it is
 * @param year the year of the file or of the rules; 0 where there is only one for all years
 */
public record Ground(Kind kind, int year) {
  /** What figures can rest on. */
  public enum Kind implements Coded {
    /** A year's evaluations. */
    EVALUATIONS,
    /** A year's rectification ledger. */
    RECTIFICATION,
    /** A year's debriefs. */
    DEBRIEFS,
    /** A year's comments. */
    COMMENTS,
    /** A year's turnout. */
    TURNOUT,
    /** The rules in force in a year. */
    RULES,
    /** What the rules of the report's year call closed. */
    CLOSED_MEANS,
    /** Register and lineage. */
    STRUCTURE,
    /** The program. */
    PROGRAM;

    /** The kind of that word. */
    public static Kind of(String code) {
      return Coded.of(Kind.class, code);
    }
  }

  /** A ground that all years share. */
  public static Ground of(Kind kind) {
    return new Ground(kind, 0);
  }
}
