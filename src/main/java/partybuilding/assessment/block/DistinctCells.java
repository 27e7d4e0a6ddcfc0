package partybuilding.assessment.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the distinct cells of a column mean, each asked for once it has an answer. */
public final class DistinctCells<T> {
  private final Function<String, Optional<T>> meaning;
  private final Map<Object, List<Optional<T>>> byNumbering = new HashMap<>();
  private List<Optional<T>> known = List.of();
  private CellTexts texts;

  /** {@code meaning} of a cell as it stands in the file; empty while it is not known. */
  public DistinctCells(Function<String, Optional<T>> meaning) {
    this.meaning = meaning;
    this.texts = CellTexts.NONE;
  }

  /** The cells of one block are asked for next. */
  public void bind(CellTexts cells) {
    texts = cells;
    known = byNumbering.computeIfAbsent(cells.numbering(), unused -> new ArrayList<>());
    while (known.size() < cells.size()) {
      known.add(Optional.empty());
    }
  }

  /** What the cell of a number means. */
  public Optional<T> of(int number) {
    Optional<T> found = known.get(number);
    if (found.isEmpty()) {
      found = meaning.apply(texts.of(number));
      known.set(number, found);
    }
    return found;
  }

  /** The cell of a number as it stands in the file. */
  public String text(int number) {
    return texts.of(number);
  }

  /** How many numbers there are. */
  public int size() {
    return texts.size();
  }
}
