package partybuilding.assessment.lineage;

import java.util.List;

/**
 * A line of the register.
 *
 * @param branch the branch
 * @param aliases its other names
 * @param validFrom the first assessment year it exists in; 0 if the register does not say
 * @param validTo the last assessment year it exists in; 9999 if the register does not say
 */
public record RegisteredBranch(Branch branch, List<String> aliases, int validFrom, int validTo) {
  /** Copies the aliases. */
  public RegisteredBranch {
    aliases = List.copyOf(aliases);
  }

  /** Whether it exists in a year. */
  boolean existsIn(int year) {
    return validFrom <= year && year <= validTo;
  }
}
