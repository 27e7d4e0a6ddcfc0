package partybuilding.assessment.lineage;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Spelling;

/**
 * A line of the register.
 *
 * @param branch the branch
 * @param aliases its other names
 * @param validFrom the first assessment year it exists in; 0 if the register does not say
 * @param validTo the last assessment year it exists in; 9999 if the register does not say
 */
public record RegisteredBranch(Branch branch, List<String> aliases, int validFrom, int validTo) {
  /** The first year of a branch whose beginning the register does not say. */
  public static final int NO_BEGINNING = 0;

  /** The last year of a branch whose end the register does not say. */
  public static final int NO_END = 9999;

  public RegisteredBranch {
    aliases = List.copyOf(aliases);
  }

  /** Whether it exists in a year. */
  public boolean existsIn(int year) {
    return validFrom <= year && year <= validTo;
  }

  boolean overlaps(RegisteredBranch other) {
    return validFrom <= other.validTo && other.validFrom <= validTo;
  }

  /** How its names are compared, each once. */
  Stream<String> spellings() {
    return Stream.concat(Stream.of(branch.name(), branch.shortName()), aliases.stream())
        .map(Spelling::of)
        .distinct();
  }

  /** Number, name and years: {@code B03 经济管理系党总支 2019–2021}. */
  public String label() {
    return (branch.label() + " " + years()).strip();
  }

  private String years() {
    if (validFrom == NO_BEGINNING && validTo == NO_END) {
      return "";
    }
    return (validFrom == NO_BEGINNING ? "" : validFrom) + "–" + (validTo == NO_END ? "" : validTo);
  }

  /** The same branch with the bounds that the lineage knows and the register does not say. */
  RegisteredBranch within(Lineage lineage) {
    int first =
        validFrom == NO_BEGINNING ? lineage.firstYear(branch.id()).orElse(validFrom) : validFrom;
    int last = validTo == NO_END ? lineage.lastYear(branch.id()).orElse(validTo) : validTo;
    return first <= last ? new RegisteredBranch(branch, aliases, first, last) : this;
  }
}
