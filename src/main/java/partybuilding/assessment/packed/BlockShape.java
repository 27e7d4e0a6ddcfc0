package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a block keeps of its rows, and how they are made of it again.
 *
 * @param <T> what one row holds
 */
public final class BlockShape<T> {
  /** Changes whenever the bytes of a column do. */
  private static final String ENCODING = "1";

  private final String name;
  private final Function<BlockRow, T> reader;
  private final List<BlockColumn<T>> columns;

  private BlockShape(String name, Function<BlockRow, T> reader, List<BlockColumn<T>> columns) {
    this.name = name;
    this.reader = reader;
    this.columns = columns;
  }

  /** A shape without a column yet. */
  public static <T> BlockShape<T> of(String name, Function<BlockRow, T> reader) {
    return new BlockShape<>(name, reader, List.of());
  }

  /** The same with one more column, of texts. */
  public BlockShape<T> texts(String column, Function<T, Object> cell) {
    return with(new BlockColumn<>(column, BlockColumn.Kind.TEXT, cell));
  }

  /** The same with one more column, of whole numbers or truths. */
  public BlockShape<T> numbers(String column, Function<T, Object> cell) {
    return with(new BlockColumn<>(column, BlockColumn.Kind.NUMBER, cell));
  }

  /** The same with one more column, of days. */
  public BlockShape<T> days(String column, Function<T, Object> cell) {
    return with(new BlockColumn<>(column, BlockColumn.Kind.DAY, cell));
  }

  /** The same with one more column, of real numbers. */
  public BlockShape<T> reals(String column, Function<T, Object> cell) {
    return with(new BlockColumn<>(column, BlockColumn.Kind.REAL, cell));
  }

  private BlockShape<T> with(BlockColumn<T> column) {
    List<BlockColumn<T>> all = new ArrayList<>(columns);
    all.add(column);
    return new BlockShape<>(name, reader, all);
  }

  /** What its rows are. */
  public String name() {
    return name;
  }

  /** What distinguishes blocks of this shape from those of any other. */
  public String format() {
    return columns.stream()
        .map(column -> column.name() + " " + column.kind())
        .collect(Collectors.joining(", ", name + " " + ENCODING + ": ", ""));
  }

  /** The rows as bytes. */
  public byte[] pack(List<T> rows) {
    BlockWriter out = new BlockWriter();
    out.number(rows.size());
    columns.forEach(column -> column.write(rows, out));
    return out.finish();
  }

  /**
   * The rows that were packed.
   *
   * @throws DamagedBlock if the bytes are not those that were written
   */
  public List<T> unpack(byte[] block) {
    if (!Checksum.holds(block)) {
      throw new DamagedBlock(name);
    }
    ByteBuffer in = ByteBuffer.wrap(block).position(Checksum.SIZE);
    int rows = in.getInt();
    BlockRow row = new BlockRow();
    columns.forEach(column -> row.add(column, rows, in));
    List<T> all = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      row.next();
      all.add(reader.apply(row));
    }
    return all;
  }
}
