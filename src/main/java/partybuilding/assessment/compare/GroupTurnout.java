package partybuilding.assessment.compare;

import java.util.OptionalLong;
import partybuilding.assessment.contract.Turnout;

/**
 * One group's turnout in one year, beside its ballots.
 *
 * @param year the assessment year
 * @param turnout what the turnout file says
 * @param ballots how many of its ballots count; empty where that is not known, or where they are
 *     fewer than the minimum group
 */
public record GroupTurnout(int year, Turnout turnout, OptionalLong ballots) {}
