package partybuilding.assessment.facts.meeting;

import java.util.OptionalLong;
import partybuilding.assessment.contract.row.CommentKind;

/**
 * The comments of one kind on a branch, as the report year sees it, in one year.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param kind gaps or suggestions
 * @param given how many, at least 1
 * @param takenUp of how many the ledger item stands in a ledger of that year or later; empty where
 *     there is no such ledger
 */
public record BranchComments(
    int year, String branch, CommentKind kind, long given, OptionalLong takenUp) {}
