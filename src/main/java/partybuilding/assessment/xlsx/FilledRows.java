package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.xlsx.MergedColumns.Span;

/** The rows of a worksheet, each saying what the cells say that are merged over it. */
public final class FilledRows implements RowSource {
  private final SheetRows rows;
  private final OptionalInt key;
  private final Iterator<Span> spans;
  private final Map<Integer, Filled> open = new HashMap<>();
  private Optional<Span> ahead;
  private boolean own;

  /** What a merged cell says, and of which rows. */
  private record Filled(Span span, String text) {}

  private FilledRows(SheetRows rows, MergedColumns merged, OptionalInt key) {
    this.rows = rows;
    this.key = key;
    this.spans = merged.spans().iterator();
    this.ahead = following();
  }

  /**
   * Fills rows from the next one on.
   *
   * @param key the column that numbers what a row is about: a row within a merged cell of it only
   *     continues the one above, and is left as it is; empty if there is no such column
   */
  public static FilledRows of(SheetRows rows, MergedColumns merged, OptionalInt key) {
    return new FilledRows(rows, merged, key);
  }

  private Optional<Span> following() {
    return spans.hasNext() ? Optional.of(spans.next()) : Optional.empty();
  }

  @Override
  public boolean next() throws IOException {
    if (!rows.next()) {
      return false;
    }
    open.values().removeIf(filled -> filled.span().last() < rows.line());
    while (ahead.filter(span -> span.first() <= rows.line()).isPresent()) {
      enter(ahead.get());
      ahead = following();
    }
    own = standsAlone();
    return true;
  }

  private void enter(Span span) {
    if (span.first() == rows.line()) {
      open.putIfAbsent(span.column(), new Filled(span, rows.cell(span.column())));
    }
  }

  @Override
  public String cell(int index) {
    Filled filled = open.get(index);
    return filled == null || own ? rows.cell(index) : filled.text();
  }

  /** Whether the row stands for itself: it is empty, or continues the one above. */
  private boolean standsAlone() {
    Filled number = key.isPresent() ? open.get(key.getAsInt()) : null;
    return rows.blank() || (number != null && number.span().first() < rows.line());
  }

  @Override
  public boolean hidden() {
    return rows.hidden();
  }

  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public long line() {
    return rows.line();
  }

  @Override
  public long lines() {
    return rows.lines();
  }

  @Override
  public boolean cutOff() {
    return rows.cutOff();
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
