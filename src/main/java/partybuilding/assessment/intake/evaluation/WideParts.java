package partybuilding.assessment.intake.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What the rows of a file of one row per ballot and branch are read with.
 *
 * @param answers one per indicator of the rules; empty where the file does not ask it
 */
record WideParts(RowHead head, Voter voter, List<Optional<AnswerCell>> answers, RunningSums sums) {}
