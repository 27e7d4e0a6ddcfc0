package partybuilding.assessment.restatement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.restatement.Ground.Kind;

/**
 * Everything that the figures of a publication depend on.
 *
 * @param digests the digest of each ground
 */
public record Basis(Map<Ground, String> digests) {
  /** The basis of a publication that later reports are not compared with. */
  public static final Basis NONE = new Basis(Map.of());

  public Basis {
    digests = Map.copyOf(digests);
  }

  /** Whether a ground was changed, removed or added. */
  boolean differs(Ground ground, Basis now) {
    return !find(ground).equals(now.find(ground));
  }

  /** Whether any ground of a kind up to a year was changed, removed or added. */
  boolean differsUpTo(int year, Kind kind, Basis now) {
    return Stream.concat(digests.keySet().stream(), now.digests.keySet().stream())
        .filter(ground -> ground.kind() == kind && ground.year() <= year)
        .anyMatch(ground -> differs(ground, now));
  }

  /** Whether any ground of a kind was changed or removed. */
  boolean loses(Kind kind, Basis now) {
    return losesUpTo(Integer.MAX_VALUE, kind, now);
  }

  /** Whether any ground of a kind up to a year was changed or removed. */
  boolean losesUpTo(int year, Kind kind, Basis now) {
    return digests.keySet().stream()
        .anyMatch(g -> g.kind() == kind && g.year() <= year && differs(g, now));
  }

  /** Whether any ground of a kind was added. */
  boolean gains(Kind kind, Basis now) {
    return now.digests.keySet().stream()
        .anyMatch(ground -> ground.kind() == kind && find(ground).isEmpty());
  }

  /** Whether the digest of a ground is recorded. */
  boolean knows(Ground ground) {
    return digests.containsKey(ground);
  }

  /** The digest of a ground. */
  public Optional<String> find(Ground ground) {
    return Optional.ofNullable(digests.get(ground));
  }
}
