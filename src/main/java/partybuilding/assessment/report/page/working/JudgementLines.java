package partybuilding.assessment.report.page.working;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/** The lines on a figure's interval, its rank and the verdict on its change. */
final class JudgementLines {
  private final Working working;
  private final PageWording wording;

  private JudgementLines(Working working, PageWording wording) {
    this.working = working;
    this.wording = wording;
  }

  static List<String> of(Working working, PageWording wording) {
    JudgementLines lines = new JudgementLines(working, wording);
    return Stream.of(Optional.of(lines.interval()), lines.rank(), Optional.of(lines.change()))
        .flatMap(Optional::stream)
        .toList();
  }

  private String interval() {
    return working
        .score()
        .interval()
        .map(this::interval)
        .orElseGet(() -> wording.text("working.interval.none"));
  }

  private String interval(Interval interval) {
    double half = (interval.upper() - interval.lower()) / 2;
    return wording.text(
        "working.interval",
        Map.of(
            "interval", NumberText.scoreRange(interval.lower(), interval.upper()),
            "half", NumberText.score(half)));
  }

  /**
   * The line on the rank; empty in a branch's own edition, which does not compare it with others.
   */
  private Optional<String> rank() {
    return working.ofOneBranch()
        ? Optional.empty()
        : Optional.of(
            working
                .rank()
                .flatMap(rank -> rank.place().map(place -> rank(rank, place)))
                .orElseGet(() -> wording.text("working.rank.none")));
  }

  private String rank(BranchRank rank, RankInterval place) {
    return wording.text(
        "working.rank." + rank.basis().code(),
        Map.of(
            "place", wording.places(place),
            "of", NumberText.count(rank.of())));
  }

  private String change() {
    BranchScore score = working.score();
    String word = wording.verdict(score.verdict());
    String reason = score.note().filter(this::ofChange).map(this::reason).orElse("");
    return score
        .change()
        .map(change -> change(change, word + reason))
        .orElseGet(() -> wording.text("working.change.none", Map.of("word", word + reason)));
  }

  private boolean ofChange(Note note) {
    return note.ofChange() || working.score().verdict() == Verdict.NOT_COMPARABLE;
  }

  private String reason(Note note) {
    return wording.text("working.reason", Map.of("note", wording.note(note)));
  }

  private String change(Change change, String word) {
    String rule = wording.limit("working.rule");
    return wording.text(
        "working.change",
        Map.of("change", wording.change(Optional.of(change)), "word", word, "rule", rule));
  }
}
