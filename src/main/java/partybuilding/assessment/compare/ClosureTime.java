package partybuilding.assessment.compare;

import java.util.OptionalInt;
import partybuilding.assessment.closure.ClosureCurve;

/**
 * How long some problems stayed open.
 *
 * @param year the assessment that raised them; empty stands for all
 * @param branch the branch's id, or {@code all}
 * @param curve of its items
 */
public record ClosureTime(OptionalInt year, String branch, ClosureCurve curve) {}
