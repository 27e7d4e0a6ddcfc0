package partybuilding.assessment.report.page.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.change.Incomparable;
import partybuilding.assessment.report.page.change.SinceWords;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/**
 * Progress on the weaknesses named by the committee.
 *
 * @param sentences the college's and the branches', by weakness
 */
public record WeaknessSection(List<Traced> sentences) {
  public WeaknessSection {
    sentences = List.copyOf(sentences);
  }

  public static WeaknessSection of(PageInput input) {
    SinceWords since = new SinceWords(input);
    return new WeaknessSection(
        input.facts().meetings().threads().weaknesses().stream()
            .flatMap(
                state -> Stream.concat(Stream.of(sentence(state, input)), since.of(state).stream()))
            .toList());
  }

  /** Whether none was ever named. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  private static Traced sentence(WeaknessState state, PageInput input) {
    PageWording wording = input.wording();
    String score = wording.text("weakness." + key(state, input), values(state, input));
    String items = state.items().map(counts -> items(counts, input)).orElse("");
    List<String> parts = items.isEmpty() ? List.of(score) : List.of(score, items);
    return new Traced(Printed.words(wording.sentences(parts)), MeetingTrace.of(state, wording));
  }

  /** The key of a sentence; for too few years it depends on which scores are missing. */
  private static String key(WeaknessState state, PageInput input) {
    int since = state.weakness().year();
    if (state.verdict() != Verdict.TOO_FEW_YEARS) {
      return state.verdict().code();
    }
    if (since == input.facts().year()) {
      return "named_now";
    }
    return input.facts().years().contains(since) ? "too_few_years" : "no_base";
  }

  private static String reason(WeaknessState state, PageInput input) {
    return input
        .facts()
        .scores()
        .findCollege(input.facts().year(), state.dimension())
        .map(college -> Incomparable.reason(state.note(), college, state.weakness().year(), input))
        .orElse("");
  }

  private static Map<String, String> values(WeaknessState state, PageInput input) {
    PageWording wording = input.wording();
    Map<String, String> values = new HashMap<>();
    values.put("since", Integer.toString(state.weakness().year()));
    values.put("year", Integer.toString(input.facts().year()));
    values.put("weakness", state.weakness().name().in(wording.language()));
    values.put("dimension", wording.dimension(state.dimension()));
    values.put("then", score(state.then(), wording));
    values.put("now", score(state.now(), wording));
    values.put("points", state.change().map(WeaknessSection::points).orElse(""));
    values.put("change", state.change().map(c -> NumberText.change(c.difference())).orElse(""));
    values.put("reason", reason(state, input));
    values.put("interval", interval(state.change(), wording));
    return values;
  }

  private static String score(OptionalDouble score, PageWording wording) {
    return wording.score(score).text();
  }

  private static String points(Change change) {
    return NumberText.score(Math.abs(change.difference()));
  }

  private static String interval(Optional<Change> change, PageWording wording) {
    return change.flatMap(Change::interval).map(wording::effect).orElse("");
  }

  private static String items(WeaknessState.Items items, PageInput input) {
    PageWording wording = input.wording();
    return wording.text(
        "weakness.items",
        Map.of(
            "from", Integer.toString(items.from()),
            "raised", NumberText.count(items.raised()),
            "closed", NumberText.count(items.closed()),
            "awaiting", count("weakness.awaiting", items.awaiting(), wording),
            "overdue", NumberText.count(items.overdue()),
            "undue", count("weakness.undue", items.undue(), wording),
            "word", ClosedWords.column(input),
            "date", input.wording().day(input.facts().asOf())));
  }

  /** A clause on a number of items; empty if it is 0. */
  private static String count(String key, long count, PageWording wording) {
    return count == 0 ? "" : wording.text(key, Map.of("count", NumberText.count(count)));
  }
}
