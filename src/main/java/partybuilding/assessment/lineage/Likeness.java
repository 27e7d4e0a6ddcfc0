package partybuilding.assessment.lineage;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.Resemblance;

/**
 * How like another a spelling is. It serves what is offered to a person; no row is ever counted by
 * it.
 */
final class Likeness {
  /** What all branches are; it tells none from another. */
  private static final Pattern RANK = Pattern.compile("(党总支|总支|党支部|支部|分党委|党委)(委员会)?$");

  private static final Pattern UNIT = Pattern.compile("(学院|系|部|处|室|中心)$");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  /** The number of characters per tolerated difference. */
  private static final int CHARACTERS_A_SLIP = 4;

  private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

  private final String telling;
  private final int[] stem;
  private final String number;

  /** A bit for each character, which several may share. */
  private final long characters;

  /** The likeness of a normalised spelling. */
  Likeness(String spelling) {
    telling = LEADING_ZEROS.matcher(stem(spelling)).replaceAll("");
    stem = telling.codePoints().toArray();
    number = NO_NUMBER.matcher(telling).replaceAll("");
    characters = Arrays.stream(stem).mapToLong(c -> 1L << c).reduce(0, (all, one) -> all | one);
  }

  /** The part of a name that tells it from others: 机电工程 of 机电工程系党总支. */
  static String stem(String spelling) {
    String ranked = cut(spelling, RANK);
    return cut(ranked, UNIT);
  }

  private static String cut(String text, Pattern ending) {
    String rest = ending.matcher(text).replaceFirst("");
    return rest.isEmpty() ? text : rest;
  }

  /**
   * How far another spelling's telling part is, if it is near at all: a few slips, an abbreviation,
   * or a common beginning of at least half the shorter.
   */
  OptionalInt distance(Likeness other) {
    int slips = Math.max(stem.length, other.stem.length) / CHARACTERS_A_SLIP;
    boolean part = sharesPart(other);
    if (!part && fewestEdits(other) > slips) {
      return OptionalInt.empty();
    }
    int edits = Resemblance.edits(stem, other.stem);
    return part || edits <= slips ? OptionalInt.of(edits) : OptionalInt.empty();
  }

  /** An edit takes one character away at most, and brings one at most. */
  int fewestEdits(Likeness other) {
    int longer = Math.abs(stem.length - other.stem.length);
    return Math.max(longer, Math.max(missing(other), other.missing(this)));
  }

  /** A lower bound for the number of its characters that are not in the other name. */
  private int missing(Likeness other) {
    return Long.bitCount(characters & ~other.characters);
  }

  /** Whether one name is part of the other; different numbers in them rule that out. */
  private boolean sharesPart(Likeness other) {
    if (Math.min(stem.length, other.stem.length) < 2 || !number.equals(other.number)) {
      return false;
    }
    return beginsAlike(stem, other.stem) || isWithin(other) || other.isWithin(this);
  }

  private boolean isWithin(Likeness other) {
    return missing(other) == 0
        && (other.telling.contains(telling) || abbreviates(stem, other.stem));
  }

  /** Whether the short one's characters stand in the long one in their order: 经管, 经济管理. */
  private static boolean abbreviates(int[] brief, int[] full) {
    if (full.length < brief.length || brief[0] != full[0]) {
      return false;
    }
    int found = 0;
    for (int character : full) {
      if (found < brief.length && character == brief[found]) {
        found++;
      }
    }
    return found == brief.length;
  }

  private static boolean beginsAlike(int[] one, int[] other) {
    int shorter = Math.min(one.length, other.length);
    int mismatch = Arrays.mismatch(one, other);
    int common = mismatch < 0 ? shorter : Math.min(mismatch, shorter);
    return common >= 2 && 2 * common >= shorter;
  }
}
