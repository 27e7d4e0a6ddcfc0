package partybuilding.assessment.restatement;

import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.restatement.Ground.Kind;

/**
 * What the figures of a publication rest on.
 *
 * @param digests of each ground, so that a change shows
 */
public record Basis(Map<Ground, String> digests) {
  /** Copies the digests. */
  public Basis {
    digests = Map.copyOf(digests);
  }

  /** Whether a ground is another one now, is gone, or was not there. */
  boolean differs(Ground ground, Basis now) {
    return !find(ground).equals(now.find(ground));
  }

  /** Whether a ground of this kind is another one now, or is gone. */
  boolean loses(Kind kind, Basis now) {
    return digests.keySet().stream().anyMatch(g -> g.kind() == kind && differs(g, now));
  }

  /** Whether a ground of this kind is there now that was not. */
  boolean gains(Kind kind, Basis now) {
    return now.digests.keySet().stream()
        .anyMatch(ground -> ground.kind() == kind && find(ground).isEmpty());
  }

  private Optional<String> find(Ground ground) {
    return Optional.ofNullable(digests.get(ground));
  }
}
