package partybuilding.assessment.contract.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;

/**
 * How many of one group came to a meeting, and what became of its ballot papers, as a turnout file
 * states it.
 *
 * @param line where it stands in its file
 * @param group the group's id
 * @param counts heads and papers, 0 and more; what the file leaves out is missing
 */
public record Turnout(long line, String group, Map<HeadCount, Integer> counts) {
  /** How it is kept; each count has a column of its name. */
  public static final BlockShape<Turnout> SHAPE = shape();

  public Turnout {
    EnumMap<HeadCount, Integer> copy = new EnumMap<>(HeadCount.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** One of the counts; empty where the file leaves it out. */
  public OptionalInt count(HeadCount what) {
    Integer count = counts.get(what);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private static BlockShape<Turnout> shape() {
    BlockShape<Turnout> shape =
        BlockShape.of("turnout", Turnout::unpack)
            .numbers("line", Turnout::line)
            .texts("evaluator_group", Turnout::group);
    for (HeadCount what : HeadCount.values()) {
      shape = shape.numbers(what.column().code(), turnout -> turnout.count(what));
    }
    return shape;
  }

  private static Turnout unpack(BlockRow row) {
    Map<HeadCount, Integer> counts = new EnumMap<>(HeadCount.class);
    for (HeadCount what : HeadCount.values()) {
      row.optionalInteger(what.column().code()).ifPresent(count -> counts.put(what, count));
    }
    return new Turnout(row.number("line"), row.text("evaluator_group"), counts);
  }
}
