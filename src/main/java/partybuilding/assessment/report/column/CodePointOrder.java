package partybuilding.assessment.report.column;

import java.util.Comparator;

/**
 * Orders text by code points, as other programs do. Java's own order puts the rare characters
 * beyond the basic plane before some of it.
 */
public enum CodePointOrder implements Comparator<String> {
  /** From the least code point to the greatest. */
  ASCENDING;

  @Override
  public int compare(String one, String other) {
    int shared = Math.min(one.length(), other.length());
    for (int i = 0; i < shared; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return compare(a, b);
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  private static int compare(char a, char b) {
    boolean surrogate = Character.isSurrogate(a);
    return surrogate == Character.isSurrogate(b) ? Character.compare(a, b) : surrogate ? 1 : -1;
  }
}
