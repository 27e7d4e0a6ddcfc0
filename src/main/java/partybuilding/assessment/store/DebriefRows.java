package partybuilding.assessment.store;

import java.util.EnumMap;
import java.util.Map;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.store.packed.BlockRow;
import partybuilding.assessment.store.packed.BlockShape;

/** How a debrief is kept; each part has a column of its name. */
final class DebriefRows {
  static final BlockShape<Debrief> SHAPE = shape();

  private DebriefRows() {}

  private static BlockShape<Debrief> shape() {
    BlockShape<Debrief> shape =
        BlockShape.of("debrief", DebriefRows::read)
            .texts("branch", Debrief::branch)
            .texts("debrief_mode", debrief -> debrief.mode().code())
            .texts("secretary", Debrief::secretary);
    for (DebriefPart part : DebriefPart.values()) {
      shape = shape.numbers(part.code(), debrief -> debrief.given(part));
    }
    return shape.texts("decided_grade", debrief -> debrief.decidedGrade().map(Grade::code));
  }

  private static Debrief read(BlockRow row) {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (DebriefPart part : DebriefPart.values()) {
      row.optionalTruth(part.code()).ifPresent(given -> parts.put(part, given));
    }
    return new Debrief(
        row.text("branch"),
        row.code("debrief_mode", DebriefMode.class),
        row.optionalText("secretary"),
        parts,
        row.optionalCode("decided_grade", Grade.class));
  }
}
