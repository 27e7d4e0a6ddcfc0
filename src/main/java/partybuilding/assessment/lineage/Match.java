package partybuilding.assessment.lineage;

import java.util.Optional;

/** What became of the search for a branch. */
public sealed interface Match {
  /** It is this branch. */
  record Found(Branch branch) implements Match {}

  /** Neither number nor name was given. */
  record Unnamed() implements Match {}

  /**
   * The register does not know it.
   *
   * @param value the number or name
   * @param beside the branch that the row's other cell names, where it names one
   */
  record Unknown(String value, Optional<Branch> beside) implements Match {}

  /**
   * What is given can be no branch's number or name.
   *
   * @param value as it is written
   */
  record Impossible(String value) implements Match {}

  /** Number and name belong to two branches. */
  record Contradiction(String id, String name) implements Match {}

  /** The number is this branch's, which the register does not have in that year. */
  record NumberOutsideYears(RegisteredBranch line) implements Match {}

  /**
   * No branch has the name in that year; a branch of that name in another year is not evidence.
   *
   * @param value the name
   * @param bearer whose it was or will be
   */
  record NameOutsideYears(String value, RegisteredBranch bearer) implements Match {}
}
