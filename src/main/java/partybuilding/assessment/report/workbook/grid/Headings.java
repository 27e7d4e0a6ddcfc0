package partybuilding.assessment.report.workbook.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The headings of a grid as a list object requires them: single lines, limited in length, all
 * different.
 */
final class Headings {
  private static final int LONGEST = 250;

  private Headings() {}

  static List<String> of(SheetGrid grid) {
    Set<String> taken = new HashSet<>();
    List<String> headings = new ArrayList<>();
    for (SheetColumn column : grid.columns()) {
      headings.add(unlike(plain(column.head()), taken));
    }
    return headings;
  }

  private static String plain(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int length = Math.min(LONGEST, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, length));
  }

  private static String unlike(String heading, Set<String> taken) {
    String name = heading;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = heading + " " + i;
    }
    return name;
  }
}
