package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.compare.YearStep.Measured;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;

/** The branches of the report year over all years, seen as they are now. */
final class BranchComparison {
  private final Lines lines;

  BranchComparison(Lines lines) {
    this.lines = lines;
  }

  /** By year, branch in the report's order, dimension. */
  List<BranchScore> scores() {
    List<BranchScore> scores = new ArrayList<>();
    for (int year : lines.years().keySet()) {
      scores.addAll(scoresOf(year));
    }
    return scores;
  }

  private List<BranchScore> scoresOf(int year) {
    List<Row> rows = new ArrayList<>();
    for (Branch branch : lines.branches()) {
      for (String dimension : lines.dimensions()) {
        row(year, branch.id(), dimension).ifPresent(rows::add);
      }
    }
    List<YearStep> steps = rows.stream().map(Row::step).toList();
    List<Verdict> verdicts = VerdictRule.verdicts(steps, lines.tolerance(year));
    List<BranchScore> scores = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      scores.add(score(year, rows.get(i), verdicts.get(i)));
    }
    return scores;
  }

  /** A row to be: what is known of a branch and dimension, and its step from the year before. */
  private record Row(
      String branch,
      String dimension,
      Optional<BranchFigure> figure,
      YearStep step,
      Optional<Note> note) {}

  /** Empty for a branch that had no part in an earlier year. */
  private Optional<Row> row(int year, String branch, String dimension) {
    Optional<BranchFigure> figure = lines.find(year, branch, dimension);
    if (figure.isPresent()) {
      Optional<Note> note = figure.get().note().or(() -> structural(branch, year));
      return Optional.of(
          new Row(branch, dimension, figure, step(year, branch, figure.get()), note));
    }
    if (lines.withheld(year, branch, dimension)) {
      return Optional.of(empty(branch, dimension, Verdict.WITHHELD, Note.WITHHELD));
    }
    return year == lines.reportYear()
        ? Optional.of(empty(branch, dimension, Verdict.NOT_COMPARABLE, Note.NO_BALLOTS))
        : Optional.empty();
  }

  private static Row empty(String branch, String dimension, Verdict verdict, Note note) {
    return new Row(branch, dimension, Optional.empty(), YearStep.none(verdict), Optional.of(note));
  }

  private YearStep step(int year, String branch, BranchFigure now) {
    Optional<BranchFigure> before = lines.find(year - 1, branch, now.dimension());
    if (before.isEmpty()) {
      boolean hidden = lines.withheld(year - 1, branch, now.dimension());
      return YearStep.none(hidden ? Verdict.WITHHELD : Verdict.TOO_FEW_YEARS);
    }
    if (before.get().score().isEmpty()
        || now.score().isEmpty()
        || !lines.measuredAlike(now.dimension(), year, year - 1)) {
      return YearStep.none(Verdict.NOT_COMPARABLE);
    }
    YearStep step = YearStep.of(measured(before.get()), measured(now));
    return lines.breakAt(branch, year).isPresent() ? step.acrossBreak() : step;
  }

  /** Where the branches' lines are broken, by branch, ascending by year. */
  List<LineBreak> breaks() {
    List<LineBreak> breaks = new ArrayList<>();
    for (Branch branch : lines.branches()) {
      for (int year = lines.years().firstKey() + 1; year <= lines.reportYear(); year++) {
        int step = year;
        lines
            .breakAt(branch.id(), year)
            .ifPresent(change -> breaks.add(new LineBreak(branch.id(), step, change)));
      }
    }
    return breaks;
  }

  private static Measured measured(BranchFigure figure) {
    return new Measured(figure.score().getAsDouble(), figure.spread());
  }

  private Optional<Note> structural(String branch, int year) {
    Optional<Change> broken = lines.breakAt(branch, year);
    if (broken.isPresent()) {
      return Optional.of(broken.get() == Change.MERGE ? Note.MERGED : Note.SPLIT);
    }
    return lines.pooled(branch, year) ? Optional.of(Note.MERGED) : Optional.empty();
  }

  private static BranchScore score(int year, Row row, Verdict verdict) {
    Optional<BranchFigure> figure = row.figure();
    OptionalDouble score = figure.map(BranchFigure::score).orElse(OptionalDouble.empty());
    return new BranchScore(
        year,
        row.branch(),
        row.dimension(),
        figure.map(BranchFigure::ballots).orElse(0L),
        score,
        figure.flatMap(BranchFigure::spread).map(s -> s.around(score.orElseThrow())),
        figure.flatMap(BranchFigure::shares),
        row.step().change(),
        verdict,
        row.note());
  }
}
