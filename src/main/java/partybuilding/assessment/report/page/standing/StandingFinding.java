package partybuilding.assessment.report.page.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.StandingIndex;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The findings on the positions of the branches in one dimension.
 *
 * @param name the dimension's
 * @param sentences the flagged branches, and how well the branches can be distinguished
 * @param places ranks in words, in the branches' fixed order; none if no rank may be stated
 */
public record StandingFinding(String name, List<Traced> sentences, List<RankWords> places) {
  /** The most names in a sentence; the table holds all of them. */
  private static final int MOST_NAMES = 6;

  public StandingFinding {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
  }

  static List<StandingFinding> of(StandingIndex standings, PageInput input) {
    return input.dimensions().stream().map(dimension -> of(dimension, standings, input)).toList();
  }

  private static StandingFinding of(Dimension dimension, StandingIndex standings, PageInput input) {
    PageWording wording = input.wording();
    List<RankWords> places = RankWords.of(dimension.id(), standings, input);
    List<Traced> sentences = new ArrayList<>();
    flags(dimension.id(), standings, input).forEach(sentences::add);
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

  private static List<Traced> flags(String dimension, StandingIndex standings, PageInput input) {
    List<AdjustedScore> placed =
        input.facts().branches().stream()
            .flatMap(branch -> standings.adjusted(branch.id(), dimension).stream())
            .filter(score -> score.position().isPresent())
            .toList();
    List<Traced> flags = new ArrayList<>();
    for (Position position : List.of(Position.ABOVE, Position.BELOW)) {
      flag(position, placed, input).ifPresent(flags::add);
    }
    if (flags.isEmpty() && !placed.isEmpty()) {
      flags.add(Traced.words(input.wording().text("position.sentence.none")));
    }
    return flags;
  }

  private static Optional<Traced> flag(
      Position position, List<AdjustedScore> placed, PageInput input) {
    List<AdjustedScore> flagged =
        placed.stream().filter(s -> s.position().filter(position::equals).isPresent()).toList();
    if (flagged.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = flagged.stream().map(AdjustedScore::branch).toList();
    Map<String, String> names = Map.of("branches", input.branchNames(ids, MOST_NAMES));
    String sentence = input.wording().text("position.sentence." + position.code(), names);
    List<TableTrace> rows =
        flagged.stream().limit(MOST_NAMES).map(s -> TableTrace.of(s, input.wording())).toList();
    return Optional.of(new Traced(Printed.words(sentence), TableTrace.all(rows)));
  }

  private static Optional<Traced> components(
      String dimension, StandingIndex standings, PageWording wording) {
    Map<String, String> count = Map.of("count", NumberText.count(standings.components(dimension)));
    return standings.components(dimension) > 1
        ? Optional.of(Traced.words(wording.text("standing.components", count)))
        : Optional.empty();
  }
}
