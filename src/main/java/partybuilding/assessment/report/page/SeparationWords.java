package partybuilding.assessment.report.page;

import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.Separation;

/** How far a dimension tells the branches apart, in plain sentences. */
final class SeparationWords {
  /** Below this the branches differ mostly by chance. */
  private static final double RANKABLE = 0.5;

  /** A share that is printed as a whole percent. */
  private static final long FEW = 1;

  /** A share with one decimal. */
  private static final long MANY = 100;

  private SeparationWords() {}

  static Traced rankability(Separation separation, boolean ranked, Wording wording) {
    String dimension = wording.dimension(separation.dimension());
    if (separation.rankability().isEmpty()) {
      Map<String, String> values = Map.of("dimension", dimension);
      return Traced.words(wording.text("rankability.none", values));
    }
    double share = separation.rankability().getAsDouble();
    Map<String, String> values = Map.of("dimension", dimension, "share", Numbers.share(share, FEW));
    String sentence = wording.text("rankability." + word(share, ranked), values);
    return new Traced(Printed.of(sentence, "rankability"), trace(separation, wording));
  }

  private static String word(double share, boolean ranked) {
    if (share < RANKABLE) {
      return "low";
    }
    return share < RankWords.HIGH ? "middle" : ranked ? "high" : "unranked";
  }

  /** The warning that the dimension no longer tells the branches apart, where it does not. */
  static Optional<Traced> ceiling(Separation separation, Wording wording) {
    return separation
        .ceiling()
        .map(
            ceiling ->
                switch (ceiling) {
                  case GOOD_ABOVE_90 -> mostlyGood(separation, wording);
                  case NO_SPREAD -> Traced.words(sentence("no_spread", separation, wording));
                });
  }

  private static Traced mostlyGood(Separation separation, Wording wording) {
    return new Traced(
        Printed.of(sentence("good_above_90", separation, wording), "good_share"),
        trace(separation, wording));
  }

  private static String sentence(String ceiling, Separation separation, Wording wording) {
    Map<String, String> values =
        Map.of("dimension", wording.dimension(separation.dimension()), "share", good(separation));
    return wording.text("ceiling." + ceiling, values);
  }

  /** The share of good, of so many votes that it deserves a decimal. */
  static String good(Separation separation) {
    return separation.shares().map(shares -> Numbers.share(shares.good(), MANY)).orElse("");
  }

  static Trace trace(Separation separation, Wording wording) {
    return Trace.college(separation.year(), separation.dimension(), wording);
  }
}
