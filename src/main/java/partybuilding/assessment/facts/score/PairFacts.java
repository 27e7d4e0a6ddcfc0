package partybuilding.assessment.facts.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Comparisons between any two years, and the tenures of the branches' secretaries.
 *
 * @param changes the college before the branches, each by later year, earlier year, branch in the
 *     fixed order, dimension; above {@link #MOST_BRANCHES} branches only those that end in the
 *     report year
 * @param visible the smallest change against the year before that a year's ballots can show, by
 *     year, then dimension
 * @param tenures one per branch whose present secretary is known, in the branches' order
 */
public record PairFacts(
    List<PairChange> changes, List<VisibleChange> visible, List<Tenure> tenures) {
  /** With more branches only the pairs that end in the report year are compared. */
  public static final int MOST_BRANCHES = 1000;

  /** No facts. */
  public static final PairFacts NONE = new PairFacts(List.of(), List.of(), List.of());

  public PairFacts {
    changes = List.copyOf(changes);
    visible = List.copyOf(visible);
    tenures = List.copyOf(tenures);
  }

  /** The facts that may be disclosed to one branch. */
  public PairFacts ofBranch(String id) {
    return new PairFacts(
        changes.stream().filter(change -> change.branch().equals(id)).toList(),
        List.of(),
        tenures.stream().filter(tenure -> tenure.branch().equals(id)).toList());
  }

  /** The smallest change that a year's ballots can show in a dimension. */
  public Optional<VisibleChange> findVisible(int year, String dimension) {
    return visible.stream()
        .filter(v -> v.year() == year && v.dimension().equals(dimension))
        .findFirst();
  }

  /** The college's changes. */
  public Stream<PairChange> ofCollege() {
    return changes.stream().filter(change -> change.branch().equals(PairChange.COLLEGE));
  }

  /** The college's change between two years in a dimension. */
  public Optional<PairChange> findCollege(int from, int to, String dimension) {
    return ofCollege()
        .filter(c -> c.from() == from && c.to() == to && c.dimension().equals(dimension))
        .findFirst();
  }
}
