package partybuilding.assessment.facts;

import partybuilding.assessment.lineage.LineageEvent.Change;

/**
 * A merger or split of a branch, across which scores must not be compared.
 *
 * @param branch the branch of the report year
 * @param year the first year after the break
 * @param change what happened: a merger or a split
 */
public record LineBreak(String branch, int year, Change change) {}
