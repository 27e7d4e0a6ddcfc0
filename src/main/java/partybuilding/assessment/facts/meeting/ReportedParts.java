package partybuilding.assessment.facts.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import partybuilding.assessment.contract.row.DebriefPart;

/**
 * On which parts of a debrief a branch reported.
 *
 * @param number on how many of the four parts, 0 to 4; empty where not all four were asked for
 * @param given whether each part was given; what was not asked for is missing
 */
public record ReportedParts(OptionalInt number, Map<DebriefPart, Boolean> given) {
  /** No part was asked for. */
  public static final ReportedParts NONE = new ReportedParts(OptionalInt.empty(), Map.of());

  public ReportedParts {
    EnumMap<DebriefPart, Boolean> copy = new EnumMap<>(DebriefPart.class);
    copy.putAll(given);
    given = Collections.unmodifiableMap(copy);
  }

  /** Whether a part was given; empty where it was not asked for. */
  public Optional<Boolean> given(DebriefPart part) {
    return Optional.ofNullable(given.get(part));
  }
}
