package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/** How a branch's scores moved, and what became of the problems it was to rectify. */
final class KnownSentence {
  private final Branch branch;
  private final PageInput input;
  private final PageWording wording;
  private final List<BranchScore> scores;
  private final Optional<Cohort> cohort;

  KnownSentence(Branch branch, PageInput input) {
    this.branch = branch;
    this.input = input;
    this.wording = input.wording();
    this.scores =
        input.dimensions().stream()
            .flatMap(dimension -> input.scores().find(branch.id(), dimension.id()).stream())
            .filter(score -> score.score().isPresent())
            .toList();
    this.cohort =
        input.details(branch).cohorts().stream()
            .filter(raised -> raised.year() < input.facts().year())
            .max(Comparator.comparingInt(Cohort::year));
  }

  Traced traced() {
    Map<String, String> parts = Map.of("scores", scored(), "ledger", ledger());
    return new Traced(Printed.words(wording.text("opening.known", parts)), trace());
  }

  private String scored() {
    if (input.withheldNow().contains(branch.id())) {
      return wording.limit("opening.withheld");
    }
    if (scores.isEmpty()) {
      return wording.text("opening.unscored");
    }
    List<String> moves = moved().map(this::move).toList();
    if (!moves.isEmpty()) {
      String rest = moves.size() < scores.size() ? wording.text("opening.moved.rest") : "";
      return wording.text("opening.moved", Map.of("moves", wording.list(moves), "rest", rest));
    }
    boolean compared = scores.stream().anyMatch(score -> score.change().isPresent());
    return wording.text(compared ? "opening.unmoved" : "opening.uncompared");
  }

  private Stream<BranchScore> moved() {
    return scores.stream()
        .filter(
            score -> score.verdict() == Verdict.IMPROVED || score.verdict() == Verdict.DECLINED);
  }

  private String move(BranchScore score) {
    return wording.text(
        "opening.move",
        Map.of(
            "dimension", wording.dimension(score.dimension()),
            "verdict", wording.verdict(score.verdict()),
            "change", wording.change(score.change())));
  }

  private String ledger() {
    return cohort
        .map(
            raised ->
                wording.text(
                    "opening.ledger",
                    Map.of(
                        "year", Integer.toString(raised.year()),
                        "due", NumberText.count(raised.toClose()),
                        "word", ClosedWords.column(input),
                        "closed", NumberText.count(raised.closed()))))
        .orElse(wording.text("opening.ledger.none"));
  }

  private TableTrace trace() {
    List<TableTrace> rows = new ArrayList<>();
    moved().forEach(score -> rows.add(TableTrace.of(score, wording)));
    cohort.ifPresent(raised -> rows.add(TableTrace.of(raised, wording)));
    return TableTrace.all(rows);
  }
}
