package partybuilding.assessment.restatement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of one table of a publication. Withheld and missing figures are not included.
 *
 * @param name the name of the table's file, without extension
 * @param columns the columns that hold figures
 * @param counted the columns among them that hold whole numbers only
 * @param rows no two of the same year and key
 */
public record FigureTable(
    String name, List<String> columns, Set<String> counted, List<PublishedRow> rows) {
  /** Copies everything. */
  public FigureTable {
    columns = List.copyOf(columns);
    counted = Set.copyOf(counted);
    rows = List.copyOf(rows);
  }

  /** The key of a row. */
  record Place(int year, String key) {
    /** The branch of a row whose key begins with one. */
    String branch() {
      int end = key.indexOf('/');
      return end < 0 ? key : key.substring(0, end);
    }
  }

  Map<Place, PublishedRow> byPlace() {
    Map<Place, PublishedRow> all = new HashMap<>();
    rows.forEach(row -> all.put(new Place(row.year(), row.key()), row));
    return all;
  }

  /** The years that it speaks of. */
  Set<Integer> years() {
    Set<Integer> years = new HashSet<>();
    rows.forEach(row -> years.add(row.year()));
    return years;
  }

  /** The first words of its keys. */
  Set<String> branches() {
    Set<String> branches = new HashSet<>();
    rows.forEach(row -> branches.add(new Place(row.year(), row.key()).branch()));
    return branches;
  }
}
