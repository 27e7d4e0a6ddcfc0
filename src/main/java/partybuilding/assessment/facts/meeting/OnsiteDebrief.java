package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a branch debriefed on site in some years of the committee's term.
 *
 * @param inTerm whether it did; empty where no file shows that it did and one of the years has none
 * @param year the newest of these years in which it did
 */
public record OnsiteDebrief(Optional<Boolean> inTerm, OptionalInt year) {
  /** Not yet: every year of the term has a file, and none shows an on-site debrief. */
  public static final Optional<Boolean> NOT_YET = Optional.of(false);
}
