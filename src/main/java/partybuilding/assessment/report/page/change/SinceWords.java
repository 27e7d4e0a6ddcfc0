package partybuilding.assessment.report.page.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * Sentences on the branches that changed since a weakness was named or since their secretaries took
 * office.
 */
public final class SinceWords {
  /** The most names in a sentence; the table holds all of them. */
  private static final int MOST_NAMES = 6;

  private static final List<Verdict> MOVED = List.of(Verdict.IMPROVED, Verdict.DECLINED);

  private final PageInput input;
  private final PageWording wording;

  public SinceWords(PageInput input) {
    this.input = input;
    this.wording = input.wording();
  }

  /**
   * The branches in a dimension since the year in which a weakness in it was named; empty where the
   * report has no such earlier year, which the sentence on the college says of all.
   */
  public Optional<Traced> of(WeaknessState state) {
    int since = state.weakness().year();
    if (since >= input.facts().year() || !input.facts().years().contains(since)) {
      return Optional.empty();
    }
    List<PairChange> pairs =
        all(branch -> pairs(branch, since))
            .filter(pair -> pair.dimension().equals(state.dimension()))
            .toList();
    List<String> parts = new ArrayList<>();
    List<PairChange> named = new ArrayList<>();
    for (Verdict verdict : MOVED) {
      List<PairChange> alike = pairs.stream().filter(p -> p.verdict() == verdict).toList();
      named.addAll(alike.stream().limit(MOST_NAMES).toList());
      part("since.named", verdict, alike, this::name).ifPresent(parts::add);
    }
    parts.addAll(unmoved(pairs));
    return sentence(
        "since.branches",
        Map.of("since", since, "dimension", wording.dimension(state.dimension())),
        parts,
        named);
  }

  /**
   * The numbers of branches with each of the other verdicts; a branch without a pair has too few
   * years.
   */
  private List<String> unmoved(List<PairChange> pairs) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    pairs.stream().filter(p -> !moved(p)).forEach(p -> counts.merge(p.verdict(), 1L, Long::sum));
    long without = (long) input.facts().branches().size() - pairs.size();
    if (without > 0) {
      counts.merge(Verdict.TOO_FEW_YEARS, without, Long::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (verdict, count) ->
            parts.add(
                wording.text(
                    "since.counted",
                    Map.of("word", wording.verdict(verdict), "count", NumberText.count(count)))));
    return parts;
  }

  /** The branches since the present secretaries are in office, in all dimensions. */
  public Optional<Traced> ofSecretaries() {
    List<PairChange> pairs = all(this::inOffice).toList();
    List<String> parts = new ArrayList<>();
    List<PairChange> named = new ArrayList<>();
    for (Verdict verdict : MOVED) {
      List<PairChange> alike = pairs.stream().filter(p -> p.verdict() == verdict).toList();
      named.addAll(alike.stream().limit(MOST_NAMES).toList());
      part("since.secretaries.named", verdict, alike, this::nameSince).ifPresent(parts::add);
    }
    long rest = branches(pairs) - branches(pairs.stream().filter(this::moved).toList());
    if (rest > 0) {
      String key = parts.isEmpty() ? "since.secretaries.rest.all" : "since.secretaries.rest";
      parts.add(wording.text(key, Map.of("count", NumberText.count(rest))));
    }
    return sentence("since.secretaries", Map.of("year", input.facts().year()), parts, named);
  }

  private Stream<PairChange> all(Function<Branch, Stream<PairChange>> pairs) {
    return input.facts().branches().stream().flatMap(pairs);
  }

  private Stream<PairChange> pairs(Branch branch, int since) {
    return input.details(branch).changes().stream().filter(pair -> pair.from() == since);
  }

  private Stream<PairChange> inOffice(Branch branch) {
    return input.details(branch).tenure().stream()
        .map(Tenure::since)
        .flatMap(since -> pairs(branch, since));
  }

  private boolean moved(PairChange pair) {
    return MOVED.contains(pair.verdict());
  }

  private static long branches(Collection<PairChange> pairs) {
    return pairs.stream().map(PairChange::branch).distinct().count();
  }

  private Optional<String> part(
      String key, Verdict verdict, List<PairChange> alike, Function<PairChange, String> name) {
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    String names = wording.list(alike.stream().limit(MOST_NAMES).map(name).toList());
    Map<String, String> values =
        Map.of(
            "word", wording.verdict(verdict),
            "count", NumberText.count(alike.size()),
            "branches", alike.size() <= MOST_NAMES ? names : more(names));
    return Optional.of(wording.text(key, values));
  }

  private String more(String names) {
    return wording.text("since.more", Map.of("items", names));
  }

  private String name(PairChange pair) {
    return wording.text("since.branch", values(pair));
  }

  private String nameSince(PairChange pair) {
    return wording.text("since.branch.since", values(pair));
  }

  private Map<String, String> values(PairChange pair) {
    return Map.of(
        "branch", input.directory().name(pair.branch()),
        "since", Integer.toString(pair.from()),
        "dimension", wording.dimension(pair.dimension()),
        "change", pair.change().map(c -> NumberText.change(c.difference())).orElse(""),
        "interval", pair.change().flatMap(Change::interval).map(wording::effect).orElse(""));
  }

  private Optional<Traced> sentence(
      String key, Map<String, ?> values, List<String> parts, List<PairChange> named) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> all = new HashMap<>(values);
    all.put("parts", String.join(wording.text("since.separator"), parts));
    List<TableTrace> traces = named.stream().map(pair -> TableTrace.of(pair, wording)).toList();
    return Optional.of(new Traced(Printed.words(wording.text(key, all)), TableTrace.all(traces)));
  }
}
