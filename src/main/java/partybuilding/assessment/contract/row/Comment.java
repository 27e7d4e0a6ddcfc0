package partybuilding.assessment.contract.row;

import java.util.Optional;

/**
 * What a committee member said of one branch's debrief. Who said it is not kept.
 *
 * @param line where it stands in its file
 * @param branch the branch's id
 * @param kind gap or suggestion
 * @param dimension the dimension's id, or {@link LedgerItem#OTHER}
 * @param text what was said
 * @param item the ledger item that took it up; empty where none is named
 */
public record Comment(
    long line,
    String branch,
    CommentKind kind,
    String dimension,
    String text,
    Optional<String> item) {}
