package partybuilding.assessment.report.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The scores of one branch in the report year, with their changes against the year before. */
final class LetterScores {
  private final BranchFacts facts;
  private final PaperInput paper;
  private final PageWording wording;

  private LetterScores(BranchFacts facts, PaperInput paper) {
    this.facts = facts;
    this.paper = paper;
    this.wording = paper.wording();
  }

  static List<PaperBlock> of(BranchFacts facts, PaperInput paper) {
    return new LetterScores(facts, paper).blocks();
  }

  private List<PaperBlock> blocks() {
    List<List<Traced>> rows =
        paper.input().dimensions().stream()
            .flatMap(d -> facts.latest(d.id()).map(score -> row(d, score)).stream())
            .toList();
    return rows.isEmpty()
        ? List.of(PaperBlock.words(paper.text("letter.unscored")))
        : List.of(
            new PaperBlock.Table(columns(), rows),
            new PaperBlock.Remark(paper.text("letter.scores.note")));
  }

  private List<PaperColumn> columns() {
    return List.of(
        PaperColumn.text(paper.text("column.dimension"), 4),
        PaperColumn.figure(paper.text("column.ballots"), 2),
        PaperColumn.figure(paper.text("column.score"), 2),
        PaperColumn.figure(paper.text("column.interval"), 3),
        PaperColumn.figure(paper.text("column.change"), 5),
        PaperColumn.figure(paper.text("column.verdict"), 4));
  }

  private List<Traced> row(Dimension dimension, BranchScore score) {
    TableTrace trace = TableTrace.of(score, wording);
    Movement movement = Movement.of(score.verdict(), score.change(), score.note(), wording);
    Printed ballots =
        score.ballots() == 0
            ? Printed.words(wording.text("absent"))
            : Printed.of(NumberText.count(score.ballots()), "ballots");
    return List.of(
        Traced.words(wording.name(dimension)),
        new Traced(ballots, trace),
        new Traced(wording.score(score.score()), trace),
        new Traced(interval(score), trace),
        new Traced(change(movement), trace),
        Traced.words(verdict(movement, score)));
  }

  private Printed interval(BranchScore score) {
    return score
        .interval()
        .map(
            i ->
                Printed.of(
                    NumberText.scoreRange(i.lower(), i.upper()), "score_lower", "score_upper"))
        .orElse(Printed.words(wording.text("absent")));
  }

  private Printed change(Movement movement) {
    if (movement.difference().isEmpty()) {
      return Printed.words(wording.text("absent"));
    }
    return movement.interval().isEmpty()
        ? movement.difference()
        : Printed.of(
            paper.text(
                "change.interval",
                Map.of("change", movement.difference(), "interval", movement.interval())),
            "change",
            "change_lower",
            "change_upper");
  }

  /** The verdict with its reason, and the caveat to the score. */
  private String verdict(Movement movement, BranchScore score) {
    Optional<String> note = score.note().filter(n -> !n.ofChange()).map(wording::note);
    String reasons =
        Stream.concat(Stream.of(movement.reason()), note.stream())
            .filter(reason -> !reason.isEmpty())
            .collect(Collectors.collectingAndThen(Collectors.toList(), wording::list));
    return reasons.isEmpty()
        ? movement.word()
        : paper.text("verdict.reason", Map.of("word", movement.word(), "reason", reasons));
  }
}
