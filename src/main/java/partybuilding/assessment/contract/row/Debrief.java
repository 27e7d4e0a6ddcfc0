package partybuilding.assessment.contract.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;

/**
 * How one branch reported to a meeting.
 *
 * @param branch the branch's id
 * @param mode on site or in writing
 * @param secretary who its secretary was, in {@linkplain Spelling normal form}: only to see whether
 *     it is another one than before, and never published; empty where the file does not say
 * @param parts whether each part was given; what the file does not ask for is missing
 * @param decidedGrade the grade that the committee decided; empty where none is stated
 */
public record Debrief(
    String branch,
    DebriefMode mode,
    Optional<String> secretary,
    Map<DebriefPart, Boolean> parts,
    Optional<Grade> decidedGrade) {
  /** How it is kept; each part has a column of its name. */
  public static final BlockShape<Debrief> SHAPE = shape();

  public Debrief {
    EnumMap<DebriefPart, Boolean> copy = new EnumMap<>(DebriefPart.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
  }

  /** Whether a part was given; empty where the file does not ask for it. */
  public Optional<Boolean> given(DebriefPart part) {
    return Optional.ofNullable(parts.get(part));
  }

  /** On how many of the four parts it reported; empty where the file does not ask for all four. */
  public OptionalInt partsGiven() {
    return parts.size() == DebriefPart.values().length
        ? OptionalInt.of((int) parts.values().stream().filter(given -> given).count())
        : OptionalInt.empty();
  }

  private static BlockShape<Debrief> shape() {
    BlockShape<Debrief> shape =
        BlockShape.of("debrief", Debrief::unpack)
            .texts("branch", Debrief::branch)
            .texts("debrief_mode", debrief -> debrief.mode().code())
            .texts("secretary", Debrief::secretary);
    for (DebriefPart part : DebriefPart.values()) {
      shape = shape.numbers(part.code(), debrief -> debrief.given(part));
    }
    return shape.texts("decided_grade", debrief -> debrief.decidedGrade().map(Grade::code));
  }

  private static Debrief unpack(BlockRow row) {
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
