package partybuilding.assessment.facts;

import partybuilding.assessment.lineage.LineageEvent.Change;

/**
 * A step of a branch's line over which nothing may be compared.
 *
 * @param branch the branch of the report year
 * @param year the first year after the break
 * @param change what happened: a merger or a split
 */
public record LineBreak(String branch, int year, Change change) {}
