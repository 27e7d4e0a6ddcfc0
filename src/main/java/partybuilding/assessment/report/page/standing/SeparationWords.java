package partybuilding.assessment.report.page.standing;

import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/** Sentences on how well a dimension distinguishes the branches. */
public final class SeparationWords {
  /** A number of votes for which shares are printed as whole percents. */
  private static final long FEW = 1;

  /** A number of votes for which shares are printed with one decimal. */
  private static final long MANY = 100;

  private SeparationWords() {}

  static Traced rankability(Separation separation, boolean ranked, PageWording wording) {
    Map<String, String> named = Map.of("dimension", wording.dimension(separation.dimension()));
    if (separation.rankability().isEmpty()) {
      return Traced.words(wording.text("rankability.none", named));
    }
    double share = separation.rankability().getAsDouble();
    return switch (separation.distinction()) {
      case NONE -> Traced.words(wording.text("rankability.even", named));
      case MOSTLY_NOISE -> sentence("low", share, separation, wording);
      case RANKABLE -> sentence(word(share, ranked), share, separation, wording);
    };
  }

  private static String word(double share, boolean ranked) {
    return share < Distinction.RANKABILITY_FOR_WORDS ? "middle" : ranked ? "high" : "unranked";
  }

  private static Traced sentence(
      String key, double share, Separation separation, PageWording wording) {
    String dimension = wording.dimension(separation.dimension());
    Map<String, String> values =
        Map.of("dimension", dimension, "share", NumberText.share(share, FEW));
    String sentence = wording.text("rankability." + key, values);
    return new Traced(Printed.of(sentence, "rankability"), trace(separation, wording));
  }

  /** The warning that the dimension no longer distinguishes the branches; empty if it does. */
  static Optional<Traced> ceiling(Separation separation, PageWording wording) {
    return separation
        .ceiling()
        .map(
            ceiling ->
                switch (ceiling) {
                  case GOOD_ABOVE_90 -> mostlyGood(separation, wording);
                  case NO_SPREAD -> Traced.words(sentence("no_spread", separation, wording));
                });
  }

  private static Traced mostlyGood(Separation separation, PageWording wording) {
    return new Traced(
        Printed.of(sentence("good_above_90", separation, wording), "good_share"),
        trace(separation, wording));
  }

  private static String sentence(String ceiling, Separation separation, PageWording wording) {
    Map<String, String> values =
        Map.of("dimension", wording.dimension(separation.dimension()), "share", good(separation));
    return wording.text("ceiling." + ceiling, values);
  }

  /** The share of good votes, with one decimal. */
  public static String good(Separation separation) {
    return separation.shares().map(shares -> NumberText.share(shares.good(), MANY)).orElse("");
  }

  public static TableTrace trace(Separation separation, PageWording wording) {
    return TableTrace.college(separation.year(), separation.dimension(), wording);
  }
}
