package partybuilding.assessment.contract;

import java.math.BigDecimal;

/**
 * The rules' bounds.
 *
 * @param minimumGroup voters a branch or a group needs for its figures to appear; at least 3
 * @param tolerance points on 0–100 that a change must exceed to be called one
 * @param heldWithin points on 0–100: a change is called little only if its 90 % interval lies
 *     inside plus and minus this
 * @param quota the share of branches that must not be graded good, 0..1
 * @param refusedRows the share of a file's rows that may be refused, 0..1
 */
public record Limits(
    int minimumGroup,
    BigDecimal tolerance,
    BigDecimal heldWithin,
    BigDecimal quota,
    BigDecimal refusedRows) {}
