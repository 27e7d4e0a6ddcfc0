package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;

/**
 * Score, shares of grades and decided grade of each branch; a grade not yet decided is left empty.
 */
final class GradesPart {
  private final PaperInput paper;
  private final PageInput input;
  private final PageWording wording;
  private final List<Dimension> dimensions;

  private GradesPart(PaperInput paper) {
    this.paper = paper;
    this.input = paper.input();
    this.wording = paper.wording();
    List<Dimension> apart = input.dimensions().stream().filter(Dimension::apart).toList();
    this.dimensions = apart.isEmpty() ? input.dimensions() : apart;
  }

  static List<PaperBlock> of(PaperInput paper) {
    return new GradesPart(paper).blocks();
  }

  private List<PaperBlock> blocks() {
    List<Branch> branches = input.facts().branches();
    if (PaperLimit.exceededBy(branches.size())) {
      return List.of(PaperBlock.words(paper.text("grades.many")));
    }
    return List.of(
        new PaperBlock.Table(columns(), branches.stream().map(this::row).toList()),
        new PaperBlock.Remark(paper.text("grades.note")));
  }

  private List<PaperColumn> columns() {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.text(paper.text("column.branch"), 6));
    columns.add(PaperColumn.figure(paper.text("column.ballots"), 3));
    for (Dimension dimension : dimensions) {
      columns.add(
          PaperColumn.figure(
              paper.text("grades.score", Map.of("dimension", wording.name(dimension))), 6));
    }
    columns.add(PaperColumn.figure(paper.text("grades.good"), 3));
    columns.add(PaperColumn.figure(paper.text("grades.good_or_fairly_good"), 3));
    columns.add(PaperColumn.figure(paper.text("grades.decided"), 4));
    return columns;
  }

  private List<Traced> row(Branch branch) {
    List<BranchScore> scores =
        dimensions.stream()
            .flatMap(d -> input.scores().find(branch.id(), d.id()).stream())
            .toList();
    Optional<BranchScore> graded =
        scores.stream().filter(score -> score.shares().isPresent()).findFirst();
    List<Traced> cells = new ArrayList<>();
    cells.add(Traced.words(branch.name()));
    cells.add(ballots(scores));
    for (Dimension dimension : dimensions) {
      cells.add(
          input.scores().find(branch.id(), dimension.id()).map(this::score).orElse(paper.absent()));
    }
    cells.add(share(graded, "good_share", Shares::good));
    cells.add(share(graded, "good_or_fairly_good_share", Shares::goodOrFairlyGood));
    cells.add(decided(branch));
    return cells;
  }

  private Traced ballots(List<BranchScore> scores) {
    return scores.stream()
        .filter(score -> score.ballots() > 0)
        .findFirst()
        .map(score -> traced(Printed.of(NumberText.count(score.ballots()), "ballots"), score))
        .orElse(paper.absent());
  }

  /** A score with its interval, or the reason for a missing score. */
  private Traced score(BranchScore score) {
    if (score.score().isEmpty()) {
      return score.note().map(note -> Traced.words(wording.note(note))).orElse(paper.absent());
    }
    Printed alone = wording.score(score.score());
    return traced(score.interval().map(ends -> within(alone, ends)).orElse(alone), score);
  }

  private Printed within(Printed score, Interval ends) {
    String interval = NumberText.scoreRange(ends.lower(), ends.upper());
    String text = paper.text("grades.score.cell", Map.of("score", score, "interval", interval));
    return Printed.of(text, "score", "score_lower", "score_upper");
  }

  private Traced share(
      Optional<BranchScore> graded, String column, ToDoubleFunction<Shares> share) {
    return graded
        .map(score -> share(score, column, share.applyAsDouble(score.shares().orElseThrow())))
        .orElse(paper.absent());
  }

  private Traced share(BranchScore score, String column, double share) {
    return traced(Printed.of(NumberText.share(share, score.ballots()), column), score);
  }

  private Traced traced(Printed printed, BranchScore score) {
    return new Traced(printed, TableTrace.of(score, wording));
  }

  private Traced decided(Branch branch) {
    return input.details(branch).debriefs().stream()
        .filter(debrief -> debrief.decidedGrade().isPresent())
        .findFirst()
        .map(this::decided)
        .orElse(Traced.words(""));
  }

  private Traced decided(BranchDebrief debrief) {
    Printed grade = Printed.words(wording.grade(debrief.decidedGrade().orElseThrow()));
    return new Traced(grade, MeetingTrace.of(debrief, wording));
  }
}
