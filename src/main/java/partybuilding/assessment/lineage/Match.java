package partybuilding.assessment.lineage;

/** What became of the search for a branch. */
public sealed interface Match {
  /** It is this branch. */
  record Found(Branch branch) implements Match {}

  /** Neither number nor name was given. */
  record Unnamed() implements Match {}

  /** The register does not know it. */
  record Unknown(String value) implements Match {}

  /** Number and name belong to two branches. */
  record Contradiction(String id, String name) implements Match {}
}
