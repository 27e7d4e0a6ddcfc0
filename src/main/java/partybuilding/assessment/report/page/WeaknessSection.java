package partybuilding.assessment.report.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.compare.Change;
import partybuilding.assessment.compare.Verdict;
import partybuilding.assessment.compare.WeaknessState;

/**
 * What became of the weaknesses that the committee once named.
 *
 * @param sentences the college's and the branches', by weakness
 */
public record WeaknessSection(List<Traced> sentences) {
  /** Copies the sentences. */
  public WeaknessSection {
    sentences = List.copyOf(sentences);
  }

  static WeaknessSection of(Material material) {
    SinceWords since = new SinceWords(material);
    return new WeaknessSection(
        material.facts().meetings().threads().weaknesses().stream()
            .flatMap(
                state ->
                    Stream.concat(Stream.of(sentence(state, material)), since.of(state).stream()))
            .toList());
  }

  /** Whether none was ever named. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  private static Traced sentence(WeaknessState state, Material material) {
    Wording wording = material.wording();
    String score = wording.text("weakness." + key(state, material), values(state, material));
    String items = state.items().map(counts -> items(counts, material)).orElse("");
    List<String> parts = items.isEmpty() ? List.of(score) : List.of(score, items);
    return new Traced(Printed.words(wording.sentences(parts)), MeetingTrace.of(state, wording));
  }

  /** Too few years for want of the year of naming, of any later one, or else of comparable ones. */
  private static String key(WeaknessState state, Material material) {
    int since = state.weakness().year();
    if (state.verdict() != Verdict.TOO_FEW_YEARS) {
      return state.verdict().code();
    }
    if (since == material.facts().year()) {
      return "named_now";
    }
    return material.facts().years().contains(since) ? "too_few_years" : "no_base";
  }

  private static String reason(WeaknessState state, Material material) {
    return material
        .facts()
        .findCollege(material.facts().year(), state.dimension())
        .map(
            college ->
                Incomparable.reason(state.note(), college, state.weakness().year(), material))
        .orElse("");
  }

  private static Map<String, String> values(WeaknessState state, Material material) {
    Wording wording = material.wording();
    Map<String, String> values = new HashMap<>();
    values.put("since", Integer.toString(state.weakness().year()));
    values.put("year", Integer.toString(material.facts().year()));
    values.put("weakness", state.weakness().name().in(wording.language()));
    values.put("dimension", wording.dimension(state.dimension()));
    values.put("then", score(state.then(), wording));
    values.put("now", score(state.now(), wording));
    values.put("points", state.change().map(WeaknessSection::points).orElse(""));
    values.put("change", state.change().map(c -> Numbers.change(c.difference())).orElse(""));
    values.put("reason", reason(state, material));
    values.put("interval", interval(state.change(), wording));
    return values;
  }

  private static String score(OptionalDouble score, Wording wording) {
    return wording.score(score).text();
  }

  private static String points(Change change) {
    return Numbers.score(Math.abs(change.difference()));
  }

  private static String interval(Optional<Change> change, Wording wording) {
    return change.flatMap(Change::interval).map(wording::effect).orElse("");
  }

  private static String items(WeaknessState.Items items, Material material) {
    Wording wording = material.wording();
    return wording.text(
        "weakness.items",
        Map.of(
            "from", Integer.toString(items.from()),
            "raised", Numbers.count(items.raised()),
            "closed", Numbers.count(items.closed()),
            "awaiting", count("weakness.awaiting", items.awaiting(), wording),
            "overdue", Numbers.count(items.overdue()),
            "undue", count("weakness.undue", items.undue(), wording),
            "word", LedgerSection.columnWord(material.facts().ledger().closing().means(), wording),
            "date", material.facts().asOf()));
  }

  /** Of some items; nothing where there are none. */
  private static String count(String key, long count, Wording wording) {
    return count == 0 ? "" : wording.text(key, Map.of("count", Numbers.count(count)));
  }
}
