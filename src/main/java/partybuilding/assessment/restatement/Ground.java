package partybuilding.assessment.restatement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partybuilding.assessment.language.Coded;

/**
 * One input that figures depend on: a file, rules or the program.
 *
 * @param kind what it is
 * @param year the year of the file or of the rules; 0 where there is only one for all years
 */
public record Ground(Kind kind, int year) {
  private static final Pattern CODE = Pattern.compile("([a-z_]+)(?:-(\\d{1,9}))?");

  /** The kinds of inputs. */
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
    /** The file of the rules, whichever year they are for. */
    RULES_FILE,
    /** What the rules of the report's year call closed. */
    CLOSED_MEANS,
    /** Register and lineage. */
    STRUCTURE,
    /** The program. */
    PROGRAM;

    /** The kind with a code. */
    public static Kind of(String code) {
      return Coded.of(Kind.class, code);
    }
  }

  /** The code of the kind, followed by the year if it has one. */
  public String code() {
    return year == 0 ? kind.code() : kind.code() + "-" + year;
  }

  /** The ground with a code; empty if the code is unknown. */
  public static Optional<Ground> find(String code) {
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        ? Coded.find(Kind.class, parts.group(1)).map(kind -> new Ground(kind, year(parts)))
        : Optional.empty();
  }

  private static int year(Matcher parts) {
    return parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
  }

  /** A ground that all years share. */
  public static Ground of(Kind kind) {
    return new Ground(kind, 0);
  }
}
