package partybuilding.assessment.store;

import java.util.EnumMap;
import java.util.Map;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.store.packed.BlockRow;
import partybuilding.assessment.store.packed.BlockShape;

/** How the turnout of a group is kept; each count has a column of its name. */
final class TurnoutRows {
  static final BlockShape<Turnout> SHAPE = shape();

  private TurnoutRows() {}

  private static BlockShape<Turnout> shape() {
    BlockShape<Turnout> shape =
        BlockShape.of("turnout", TurnoutRows::read)
            .numbers("line", Turnout::line)
            .texts("evaluator_group", Turnout::group);
    for (HeadCount what : HeadCount.values()) {
      shape = shape.numbers(what.column().code(), turnout -> turnout.count(what));
    }
    return shape;
  }

  private static Turnout read(BlockRow row) {
    Map<HeadCount, Integer> counts = new EnumMap<>(HeadCount.class);
    for (HeadCount what : HeadCount.values()) {
      row.optionalInteger(what.column().code()).ifPresent(count -> counts.put(what, count));
    }
    return new Turnout(row.number("line"), row.text("evaluator_group"), counts);
  }
}
