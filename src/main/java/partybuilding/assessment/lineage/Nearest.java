package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Spelling;

/** Finds what an unknown name may have meant, to be offered to a person and never taken. */
final class Nearest {
  private static final int OFFERED = 3;

  private final List<RegisteredBranch> lines;
  private final List<Spelt> spelt = new ArrayList<>();

  Nearest(List<RegisteredBranch> lines) {
    this.lines = lines;
  }

  /** Most registers are never asked for what is near. */
  private synchronized List<Spelt> spelt() {
    if (spelt.isEmpty()) {
      for (RegisteredBranch line : lines) {
        Stream.concat(Stream.of(Spelling.of(line.branch().id())), line.spellings())
            .forEach(name -> spelt.add(new Spelt(line, new Likeness(name))));
      }
    }
    return spelt;
  }

  /** One way to spell a branch. */
  private record Spelt(RegisteredBranch line, Likeness name) {}

  /** A branch that may have been meant, and how far its spelling is. */
  private record Offer(RegisteredBranch line, int distance) {}

  /** The nearest branches, at most three, those that exist in the year first. */
  List<Branch> to(Match.Unknown unknown, int year) {
    Likeness name = new Likeness(Spelling.of(unknown.value()));
    Set<Branch> nearest = new LinkedHashSet<>(unknown.beside().stream().toList());
    offers(name).stream()
        .sorted(
            Comparator.comparing((Offer o) -> !o.line().existsIn(year))
                .thenComparing(Offer::distance)
                .thenComparing(o -> o.line().branch().id()))
        .forEach(offer -> nearest.add(offer.line().branch()));
    return nearest.stream().limit(OFFERED).toList();
  }

  private List<Offer> offers(Likeness name) {
    List<Offer> offers = new ArrayList<>();
    for (Spelt candidate : spelt()) {
      OptionalInt distance = name.distance(candidate.name());
      if (distance.isPresent()) {
        offers.add(new Offer(candidate.line(), distance.getAsInt()));
      }
    }
    return offers;
  }
}
