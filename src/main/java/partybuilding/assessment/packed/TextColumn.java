package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts: every distinct one once, and which of them stands in which row. */
final class TextColumn {
  private final NumberColumn places;
  private final List<Optional<String>> distinct;
  private final @Nullable Object[] meanings;

  private TextColumn(NumberColumn places, List<Optional<String>> distinct) {
    this.places = places;
    this.distinct = distinct;
    this.meanings = new Object[distinct.size()];
  }

  /** Writes the texts; the row of none holds null. */
  static void write(@Nullable String[] texts, BlockWriter out) {
    Map<String, Integer> known = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    long[] places = new long[texts.length];
    boolean[] present = new boolean[texts.length];
    for (int row = 0; row < texts.length; row++) {
      String text = texts[row];
      if (text != null) {
        present[row] = true;
        places[row] = place(text, known, distinct);
      }
    }
    Dictionary.write(distinct, out);
    NumberColumn.write(places, present, out);
  }

  private static int place(String text, Map<String, Integer> known, List<String> distinct) {
    Integer place = known.putIfAbsent(text, distinct.size());
    if (place == null) {
      distinct.add(text);
      return distinct.size() - 1;
    }
    return place;
  }

  static TextColumn read(int rows, ByteBuffer in) {
    List<Optional<String>> distinct = Dictionary.read(in);
    return new TextColumn(NumberColumn.read(rows, in), distinct);
  }

  /** The text of a row, or none; rows of equal texts have the same. */
  Optional<String> find(int row) {
    int place = places.notNegativeAt(row);
    return place < 0 ? Optional.empty() : distinct.get(place);
  }

  /** What the text of a row stands for, found once for all rows of equal texts. */
  <M> Optional<M> meaning(int row, Class<M> type, Function<String, M> reader) {
    int place = places.notNegativeAt(row);
    if (place < 0) {
      return Optional.empty();
    }
    Object known = meanings[place];
    if (known == null) {
      known = reader.apply(distinct.get(place).orElseThrow());
      meanings[place] = known;
    }
    return Optional.of(type.cast(known));
  }
}
