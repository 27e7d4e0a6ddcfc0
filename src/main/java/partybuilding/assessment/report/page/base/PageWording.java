package partybuilding.assessment.report.page.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.language.DateText;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.QuotationMarks;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/** The report's words, and phrases that several sections share. */
public final class PageWording {
  private final Words words;
  private final Map<String, String> limits;
  private final double tolerance;
  private final Map<String, String> dimensions;

  PageWording(Words words, Rules rules) {
    this.words = words;
    this.dimensions =
        rules.dimensions().stream()
            .collect(Collectors.toMap(Dimension::id, d -> d.name().in(words.language())));
    Limits limits = rules.limits();
    this.tolerance = limits.tolerance().doubleValue();
    this.limits =
        Map.of(
            "minimum", Integer.toString(limits.minimumGroup()),
            "tolerance", NumberText.score(limits.tolerance().doubleValue()),
            "held", NumberText.score(limits.heldWithin().doubleValue()));
  }

  /** The report's words, with the limits and names of these rules. */
  public static PageWording of(Words words, Rules rules) {
    return new PageWording(words, rules);
  }

  public Language language() {
    return words.language();
  }

  public String text(String key) {
    return words.text(key);
  }

  public String text(String key, Map<String, ?> values) {
    return QuotationMarks.nested(words.text(key, values));
  }

  /** A day as the language writes it. */
  public String day(LocalDate day) {
    return DateText.day(day, words.language());
  }

  /** A sentence about the year's minimum group or bounds of a change. */
  public String limit(String key) {
    return words.text(key, limits);
  }

  /** Why a branch is withheld. */
  public String withheld() {
    return text("branches.withheld", Map.of("reason", limit("withheld.reason")));
  }

  /**
   * Why a difference is not significant although its own interval excludes 0; empty if the interval
   * includes 0.
   */
  public String reason(double difference, Optional<Interval> interval) {
    boolean alone = interval.filter(Interval::offZero).isPresent();
    return alone && Math.abs(difference) >= tolerance ? note(Note.NOT_JOINTLY) : "";
  }

  /** The items in their order, separated as the language does. */
  public String list(List<String> items) {
    return String.join(words.text("list.separator"), items);
  }

  /** Whole sentences in their order. */
  public String sentences(List<String> sentences) {
    return String.join(words.text("sentence.separator"), sentences);
  }

  public String name(Dimension dimension) {
    return dimension.name().in(language());
  }

  /** The name of the dimension with this id; the id where the rules have none. */
  public String dimension(String id) {
    return dimensions.getOrDefault(id, id);
  }

  /** The category of a problem: a dimension or other. */
  public String category(String id) {
    return id.equals(LedgerItem.OTHER) ? words.text("category.other") : dimension(id);
  }

  public String grade(Grade grade) {
    return words.text("grade." + grade.code());
  }

  /** The ends of an interval of points that may be below 0. */
  public String effect(Interval interval) {
    return range(NumberText.score(interval.lower()), NumberText.score(interval.upper()));
  }

  /** Two printed ends, of which one may bear a sign. */
  public String range(String lower, String upper) {
    return NumberText.range(lower, upper, words.text("range.apart"));
  }

  /** A change with its interval where it has one; nothing where there is none. */
  public String change(Optional<Change> change) {
    return change.map(this::change).orElse("");
  }

  private String change(Change change) {
    String points = NumberText.change(change.difference());
    return change
        .interval()
        .map(i -> words.text("change.within", Map.of("change", points, "interval", effect(i))))
        .orElse(points);
  }

  /** The interval of a change, in brackets; nothing where there is none. */
  public String changeInterval(Change change) {
    return change
        .interval()
        .map(i -> words.text("change.interval", Map.of("interval", effect(i))))
        .orElse("");
  }

  /**
   * The places that a branch's rank may be; of a single place, that the interval holds no other.
   */
  public String places(RankInterval rank) {
    String key = rank.lower() == rank.upper() ? "rank.place.one" : "rank.place";
    return text(key, Map.of("lower", rank.lower(), "upper", rank.upper()));
  }

  public String verdict(Verdict verdict) {
    return words.text("verdict." + verdict.code());
  }

  public String note(Note note) {
    return words.text("note." + note.code(), limits);
  }

  /** A score of a table's row; a dash where there is none. */
  public Printed score(OptionalDouble score) {
    return score.isPresent()
        ? Printed.of(NumberText.score(score.getAsDouble()), "score")
        : Printed.words(words.text("absent"));
  }

  /** A score with its interval where it has one; a dash where there is none. */
  public String score(OptionalDouble score, Optional<Interval> interval) {
    if (score.isEmpty()) {
      return words.text("absent");
    }
    String printed = NumberText.score(score.getAsDouble());
    return interval
        .map(i -> Map.of("score", printed, "interval", NumberText.scoreRange(i.lower(), i.upper())))
        .map(values -> words.text("score.interval", values))
        .orElse(printed);
  }
}
