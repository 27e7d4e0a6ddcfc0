package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import partybuilding.assessment.language.Coded;

/** One row of a block after another, its cells by the names of their columns. */
public final class BlockRow {
  private final Map<String, TextColumn> texts = new HashMap<>();
  private final Map<String, NumberColumn> numbers = new HashMap<>();
  private final Map<String, DayColumn> days = new HashMap<>();
  private final Map<String, RealColumn> reals = new HashMap<>();
  private int row = -1;

  BlockRow() {}

  /** Takes the cells of one more column. */
  void add(BlockColumn<?> column, int rows, ByteBuffer in) {
    switch (column.kind()) {
      case TEXT -> texts.put(column.name(), TextColumn.read(rows, in));
      case NUMBER -> numbers.put(column.name(), NumberColumn.read(rows, in));
      case DAY -> days.put(column.name(), DayColumn.read(rows, in));
      case REAL -> reals.put(column.name(), RealColumn.read(rows, in));
    }
  }

  void next() {
    row++;
  }

  /** The text that must be there. */
  public String text(String column) {
    return optionalText(column).orElseThrow();
  }

  /** The text, or none. */
  public Optional<String> optionalText(String column) {
    return of(column, texts).find(row);
  }

  /** What the text stands for, asked for once for all equal texts; nothing where there is none. */
  public <M> Optional<M> optionalMeaning(String column, Class<M> type, Function<String, M> reader) {
    return of(column, texts).meaning(row, type, reader);
  }

  /** The value of a closed list that must be there, kept by its code. */
  public <E extends Enum<E> & Coded> E code(String column, Class<E> list) {
    return optionalCode(column, list).orElseThrow();
  }

  /** The value of a closed list, or none. */
  public <E extends Enum<E> & Coded> Optional<E> optionalCode(String column, Class<E> list) {
    return optionalMeaning(column, list, code -> Coded.of(list, code));
  }

  /** The whole number, or none. */
  public OptionalLong optionalNumber(String column) {
    return of(column, numbers).find(row);
  }

  /** The whole number that must be there. */
  public long number(String column) {
    return optionalNumber(column).orElseThrow();
  }

  /** The whole number of four bytes that must be there. */
  public int integer(String column) {
    return optionalInteger(column).orElseThrow();
  }

  /** The whole number of four bytes, or none. */
  public OptionalInt optionalInteger(String column) {
    OptionalLong number = optionalNumber(column);
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  /** Whether it is so, or nothing where that is not known. */
  public Optional<Boolean> optionalTruth(String column) {
    OptionalLong number = optionalNumber(column);
    return number.isPresent() ? Optional.of(number.getAsLong() == 1) : Optional.empty();
  }

  /** The day, or none. */
  public Optional<LocalDate> optionalDay(String column) {
    return of(column, days).find(row);
  }

  /** The real number that must be there. */
  public double real(String column) {
    return optionalReal(column).orElseThrow();
  }

  /** The real number, or none. */
  public OptionalDouble optionalReal(String column) {
    RealColumn cells = of(column, reals);
    return cells.holds(row) ? OptionalDouble.of(cells.at(row)) : OptionalDouble.empty();
  }

  private static <C> C of(String column, Map<String, C> columns) {
    C cells = columns.get(column);
    if (cells == null) {
      throw new IllegalArgumentException(column);
    }
    return cells;
  }
}
