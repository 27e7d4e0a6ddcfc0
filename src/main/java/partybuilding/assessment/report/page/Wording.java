package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.score.Interval;
import partybuilding.assessment.score.Note;

/** The report's words, and the turns of phrase that several sections share. */
final class Wording {
  private final Words words;
  private final Map<String, String> limits;

  Wording(Words words, Limits limits) {
    this.words = words;
    this.limits =
        Map.of(
            "minimum", Integer.toString(limits.minimumGroup()),
            "tolerance", Numbers.score(limits.tolerance().doubleValue()));
  }

  Language language() {
    return words.language();
  }

  String text(String key) {
    return words.text(key);
  }

  String text(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  /** A sentence about the year's minimum group or tolerance. */
  String limit(String key) {
    return words.text(key, limits);
  }

  /** The items in their order, separated as the language does. */
  String list(List<String> items) {
    return String.join(words.text("list.separator"), items);
  }

  /** Whole sentences in their order. */
  String sentences(List<String> sentences) {
    return String.join(words.text("sentence.separator"), sentences);
  }

  String name(Dimension dimension) {
    return dimension.name().in(language());
  }

  String verdict(Verdict verdict) {
    return words.text("verdict." + verdict.code());
  }

  String note(Note note) {
    return words.text("note." + note.code(), limits);
  }

  /** A score with its interval where it has one; a dash where there is none. */
  String score(OptionalDouble score, Optional<Interval> interval) {
    if (score.isEmpty()) {
      return words.text("absent");
    }
    String printed = Numbers.score(score.getAsDouble());
    return interval
        .map(i -> Map.of("score", printed, "interval", Numbers.interval(i)))
        .map(values -> words.text("score.interval", values))
        .orElse(printed);
  }
}
