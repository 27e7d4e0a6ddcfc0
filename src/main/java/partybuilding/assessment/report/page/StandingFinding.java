package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.AdjustedScore;
import partybuilding.assessment.compare.Position;
import partybuilding.assessment.contract.Dimension;

/**
 * What may be said of where the branches stand in one dimension.
 *
 * @param name the dimension's
 * @param sentences who is flagged, how far the branches can be told apart
 * @param places ranks in words, in the branches' fixed order; none where no rank may be said
 */
public record StandingFinding(String name, List<Traced> sentences, List<RankWords> places) {
  /** More names than these would bury the sentence; the table holds them all. */
  private static final int MOST_NAMES = 6;

  /** Copies the lists. */
  public StandingFinding {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
  }

  static List<StandingFinding> of(Standings standings, Material material) {
    return material.dimensions().stream()
        .map(dimension -> of(dimension, standings, material))
        .toList();
  }

  private static StandingFinding of(Dimension dimension, Standings standings, Material material) {
    Wording wording = material.wording();
    List<RankWords> places = RankWords.of(dimension.id(), standings, material);
    List<Traced> sentences = new ArrayList<>();
    flags(dimension.id(), standings, material).forEach(sentences::add);
    components(dimension.id(), standings, wording).ifPresent(sentences::add);
    standings
        .separation(dimension.id())
        .ifPresent(
            separation -> {
              sentences.add(SeparationWords.rankability(separation, !places.isEmpty(), wording));
              SeparationWords.ceiling(separation, wording).ifPresent(sentences::add);
            });
    return new StandingFinding(wording.name(dimension), sentences, places);
  }

  private static List<Traced> flags(String dimension, Standings standings, Material material) {
    List<AdjustedScore> placed =
        material.facts().branches().stream()
            .flatMap(branch -> standings.adjusted(branch.id(), dimension).stream())
            .filter(score -> score.position().isPresent())
            .toList();
    List<Traced> flags = new ArrayList<>();
    for (Position position : List.of(Position.ABOVE, Position.BELOW)) {
      flag(position, placed, material).ifPresent(flags::add);
    }
    if (flags.isEmpty() && !placed.isEmpty()) {
      flags.add(Traced.words(material.wording().text("position.sentence.none")));
    }
    return flags;
  }

  private static Optional<Traced> flag(
      Position position, List<AdjustedScore> placed, Material material) {
    List<AdjustedScore> flagged =
        placed.stream().filter(s -> s.position().filter(position::equals).isPresent()).toList();
    if (flagged.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = flagged.stream().map(AdjustedScore::branch).toList();
    Map<String, String> names = Map.of("branches", material.branchNames(ids, MOST_NAMES));
    String sentence = material.wording().text("position.sentence." + position.code(), names);
    List<Trace> rows =
        flagged.stream().limit(MOST_NAMES).map(s -> Trace.of(s, material.wording())).toList();
    return Optional.of(new Traced(Printed.words(sentence), Trace.all(rows)));
  }

  private static Optional<Traced> components(
      String dimension, Standings standings, Wording wording) {
    Map<String, String> count = Map.of("count", Numbers.count(standings.components(dimension)));
    return standings.components(dimension) > 1
        ? Optional.of(Traced.words(wording.text("standing.components", count)))
        : Optional.empty();
  }
}
