package partybuilding.assessment.sheet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.RepeatedColumn;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;

/** The header of one file: which column stands where. */
public final class Header {
  private final Place place;
  private final List<Heading> headings;
  private final ColumnLetters letters;
  private final Set<String> spellings = new HashSet<>();
  private final Set<Integer> used = new TreeSet<>();
  private final Set<Integer> checked = new TreeSet<>();
  private final Set<Integer> numbered = new TreeSet<>();
  private final Map<Column, OptionalInt> found = new EnumMap<>(Column.class);
  private final Set<List<String>> lacking = new LinkedHashSet<>();

  Header(Place place, List<Heading> headings, ColumnLetters letters) {
    this.place = place;
    this.letters = letters;
    this.headings = List.copyOf(headings);
    headings.forEach(heading -> spellings.addAll(heading.spellings()));
    headings.forEach(heading -> spellings.addAll(heading.bare()));
  }

  /** The row it stands in; the upper one of two. */
  Place place() {
    return place;
  }

  /** Whether any of a column's names stands here. */
  boolean has(Stream<String> columnNames) {
    return columnNames.map(Spelling::of).anyMatch(spellings::contains);
  }

  /** Where a column of fixed meaning stands. */
  public OptionalInt find(Column column) {
    return found.computeIfAbsent(column, this::search);
  }

  private OptionalInt search(Column column) {
    OptionalInt place = find(column.names());
    place.stream().filter(unused -> column.numbers()).forEach(numbered::add);
    return place;
  }

  /**
   * Where a column stands.
   *
   * @throws ExportsRefused if two columns bear one of its names
   */
  public OptionalInt find(Stream<String> columnNames) {
    List<String> names = columnNames.toList();
    OptionalInt place = only(names);
    if (place.isEmpty()) {
      lacking.add(names);
    }
    return place;
  }

  private OptionalInt only(List<String> names) {
    List<Integer> places = places(names.stream());
    if (places.size() > 1) {
      String meaning = name(places.get(0)) + ", " + name(places.get(1));
      throw new ExportsRefused(new RepeatedColumn(place, meaning));
    }
    used.addAll(places);
    return places.stream().mapToInt(Integer::intValue).findFirst();
  }

  /**
   * Where the n-th of the columns that bear one of several names stands.
   *
   * @param position which of them, counted from 1
   */
  public OptionalInt find(Stream<String> columnNames, int position) {
    List<Integer> places = places(columnNames);
    if (places.size() < position) {
      return OptionalInt.empty();
    }
    used.add(places.get(position - 1));
    return OptionalInt.of(places.get(position - 1));
  }

  private List<Integer> places(Stream<String> columnNames) {
    Set<String> wanted = new TreeSet<>(columnNames.map(Spelling::of).toList());
    List<Integer> exact = places(wanted, Heading::spellings);
    return exact.isEmpty() ? places(wanted, Heading::bare) : exact;
  }

  private List<Integer> places(Set<String> wanted, Function<Heading, Set<String>> forms) {
    return IntStream.range(0, headings.size())
        .filter(i -> forms.apply(headings.get(i)).stream().anyMatch(wanted::contains))
        .boxed()
        .toList();
  }

  /**
   * Where a column stands, under any of its names, whose cells are held against others and never
   * used themselves.
   */
  public List<Integer> findToCheck(Column column) {
    List<Integer> places =
        column.names().flatMap(name -> only(List.of(name)).stream().boxed()).toList();
    checked.addAll(places);
    if (places.isEmpty()) {
      lacking.add(column.names().toList());
    }
    return places;
  }

  /**
   * Whether a broken cell of a column makes its row unreadable: the column is used and not only
   * checked.
   */
  boolean decides(int column) {
    return used.contains(column) && !checked.contains(column);
  }

  /** Whether a column numbers something. */
  boolean numbers(int column) {
    return numbered.contains(column);
  }

  /** Where the first of the columns stands that bear one of these names. */
  int firstPlace(Stream<String> columnNames) {
    return places(columnNames).get(0);
  }

  /** Where those of a kind's columns stand that have a property; asking uses none. */
  Set<Integer> places(ExportKind kind, Predicate<Column> property) {
    return kind.readColumns().stream()
        .filter(property)
        .flatMap(column -> places(column.names()).stream())
        .collect(Collectors.toSet());
  }

  /** Counts columns as used, whether or not a row will ask for them. */
  public void use(List<Column> known) {
    known.forEach(column -> find(column));
  }

  /** What the file itself calls a column. */
  public String name(int index) {
    return index < headings.size() ? headings.get(index).label() : "";
  }

  /** What a place calls a column: by its heading, and by its letter where it has one. */
  String called(int index) {
    return letters.behind(name(index), index);
  }

  /** Where the first column stands whose heading in normal form is like this; asking uses none. */
  public Optional<Place> placeOf(Predicate<String> like) {
    return IntStream.range(0, headings.size())
        .filter(index -> headings.get(index).forms().anyMatch(like))
        .mapToObj(index -> place.at(called(index)))
        .findFirst();
  }

  /** How many columns there are. */
  public int size() {
    return headings.size();
  }

  /**
   * Reports the columns that nobody asked for, once; those that tell who filled in a ballot apart.
   * None of them is kept.
   */
  public void reportIgnored(NoticeBoard board) {
    List<Heading> ignored =
        IntStream.range(0, headings.size())
            .filter(column -> !used.contains(column) && !name(column).isEmpty())
            .mapToObj(headings::get)
            .toList();
    new IgnoredHeadings(place, ignored).report(lacking, board);
  }
}
