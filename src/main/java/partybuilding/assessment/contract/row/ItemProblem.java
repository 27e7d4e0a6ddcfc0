package partybuilding.assessment.contract.row;

import java.util.Optional;

/**
 * What was found wrong, and what it concerns.
 *
 * @param text in the ledger's words
 * @param dimension the dimension's id, or {@code other}
 * @param requirement what of the committee's requirements it serves; empty where none is stated
 */
public record ItemProblem(String text, String dimension, Optional<Requirement> requirement) {}
