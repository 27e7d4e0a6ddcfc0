package partybuilding.assessment.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.IgnoredColumns;
import partybuilding.assessment.notice.HeaderNotice.RepeatedColumn;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/** The header of one file: which column stands where. */
public final class Header {
  private final Place place;
  private final List<String> names;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<Integer> used = new TreeSet<>();

  public Header(Place place, List<String> names) {
    this.place = place;
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(Spelling.of(names.get(i)), i);
    }
  }

  /** Whether any of a column's names stands here. */
  public boolean has(Stream<String> columnNames) {
    return columnNames.map(Spelling::of).anyMatch(columns::containsKey);
  }

  /** Where a column of fixed meaning stands. */
  public OptionalInt find(Column column) {
    return find(column.names());
  }

  /**
   * Where a column stands.
   *
   * @throws ExportsRefused if two columns bear one of its names
   */
  public OptionalInt find(Stream<String> columnNames) {
    List<Integer> places = bearing(columnNames);
    if (places.size() > 1) {
      String meaning = names.get(places.get(0)).strip() + ", " + names.get(places.get(1)).strip();
      throw new ExportsRefused(new RepeatedColumn(place, meaning));
    }
    used.addAll(places);
    return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.get(0));
  }

  /**
   * Where the n-th of the columns that bear one of several names stands.
   *
   * @param position which of them, counted from 1
   */
  public OptionalInt find(Stream<String> columnNames, int position) {
    List<Integer> places = bearing(columnNames);
    if (places.size() < position) {
      return OptionalInt.empty();
    }
    used.add(places.get(position - 1));
    return OptionalInt.of(places.get(position - 1));
  }

  private List<Integer> bearing(Stream<String> columnNames) {
    Set<String> spellings = new TreeSet<>(columnNames.map(Spelling::of).toList());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (spellings.contains(Spelling.of(names.get(i)))) {
        places.add(i);
      }
    }
    return places;
  }

  /** Counts columns as used, whether or not a row will ask for them. */
  public void use(List<Column> known) {
    known.forEach(column -> find(column));
  }

  /** What the file itself calls a column. */
  public String name(int index) {
    return index < names.size() ? names.get(index).strip() : "";
  }

  /** How many columns there are. */
  public int size() {
    return names.size();
  }

  /** Lists the columns that nobody asked for, once. */
  public void reportIgnored(NoticeBoard board) {
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!used.contains(i) && !names.get(i).isBlank()) {
        ignored.add(names.get(i).strip());
      }
    }
    if (!ignored.isEmpty()) {
      board.add(new IgnoredColumns(place, String.join(", ", ignored)));
    }
  }
}
