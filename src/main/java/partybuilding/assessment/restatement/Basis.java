package partybuilding.assessment.restatement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.restatement.Ground.Kind;

/**
 * What the figures of a publication rest on.
 *
 * @param digests of each ground, so that a change shows
 */
public record Basis(Map<Ground, String> digests) {
  /** Of what no later report is held against. */
  public static final Basis NONE = new Basis(Map.of());

  public Basis {
    digests = Map.copyOf(digests);
  }

  /** Whether a ground is another one now, is gone, or was not there. */
  boolean differs(Ground ground, Basis now) {
    return !find(ground).equals(now.find(ground));
  }

  /** Whether that is so of any ground of a kind up to a year. */
  boolean differsUpTo(int year, Kind kind, Basis now) {
    return Stream.concat(digests.keySet().stream(), now.digests.keySet().stream())
        .filter(ground -> ground.kind() == kind && ground.year() <= year)
        .anyMatch(ground -> differs(ground, now));
  }

  /** Whether a ground of this kind is another one now, or is gone. */
  boolean loses(Kind kind, Basis now) {
    return losesUpTo(Integer.MAX_VALUE, kind, now);
  }

  /** Whether that is so of any up to a year. */
  boolean losesUpTo(int year, Kind kind, Basis now) {
    return digests.keySet().stream()
        .anyMatch(g -> g.kind() == kind && g.year() <= year && differs(g, now));
  }

  /** Whether a ground of this kind is there now that was not. */
  boolean gains(Kind kind, Basis now) {
    return now.digests.keySet().stream()
        .anyMatch(ground -> ground.kind() == kind && find(ground).isEmpty());
  }

  /** Whether anything is known of a ground. */
  boolean knows(Ground ground) {
    return digests.containsKey(ground);
  }

  /** The digest of a ground. */
  public Optional<String> find(Ground ground) {
    return Optional.ofNullable(digests.get(ground));
  }
}
