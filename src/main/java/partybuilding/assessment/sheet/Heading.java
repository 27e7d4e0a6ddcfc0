package partybuilding.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.cell.CellText;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ColumnWords;

/**
 * The heading of one column.
 *
 * @param label what the file calls it; empty if the column has no heading
 * @param spellings every normal form it may be found by
 * @param bare the normal forms that are left without marks such as （必填）, by which it is found only
 *     if no other column is found
 */
record Heading(String label, Set<String> spellings, Set<String> bare) {
  Heading {
    spellings = Set.copyOf(spellings);
    bare = Set.copyOf(bare);
  }

  /** Every normal form, with and without marks. */
  Stream<String> forms() {
    return Stream.concat(spellings.stream(), bare.stream());
  }

  /** The headings of a header of one row, without the blank ones at its end. */
  static List<Heading> of(List<String> row, ColumnWords words) {
    List<Heading> headings = new ArrayList<>();
    row.stream().map(CellText::of).forEach(cell -> headings.add(of(cell, cell, words)));
    return trimmed(headings);
  }

  /**
   * The headings of a header of two rows whose upper cells are merged over the lower ones: a column
   * is found by its lower cell, or by both together; where there is no lower cell by the upper one.
   */
  static List<Heading> of(List<String> upper, List<String> lower, ColumnWords words) {
    List<Heading> headings = new ArrayList<>();
    String merged = "";
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      String above = i < upper.size() ? CellText.of(upper.get(i)) : "";
      String below = i < lower.size() ? CellText.of(lower.get(i)) : "";
      merged = above.isBlank() ? merged : above;
      headings.add(below.isBlank() ? of(above, above, words) : of(below, merged + below, words));
    }
    return trimmed(headings);
  }

  private static Heading of(String label, String whole, ColumnWords words) {
    Set<String> spellings = new TreeSet<>(List.of(Spelling.of(label), Spelling.of(whole)));
    spellings.remove("");
    Set<String> bare = new TreeSet<>(spellings.stream().map(HeadingMarks::without).toList());
    return new Heading(label, known(spellings, words), known(bare, words));
  }

  /** The spellings, and the canonical names of the columns that the college calls so. */
  private static Set<String> known(Set<String> spellings, ColumnWords words) {
    Set<String> known = new TreeSet<>(spellings);
    spellings.forEach(spelling -> words.find(spelling).ifPresent(known::add));
    return known;
  }

  private static List<Heading> trimmed(List<Heading> headings) {
    int end = headings.size();
    while (end > 0 && headings.get(end - 1).label().isEmpty()) {
      end--;
    }
    return headings.subList(0, end);
  }
}
