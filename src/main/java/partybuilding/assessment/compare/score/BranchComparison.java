package partybuilding.assessment.compare.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;

/** The branches of the report year over all years, seen as they are now. */
public final class BranchComparison {
  private final Lines lines;
  private final BranchSteps steps;
  private final SortedMap<Integer, List<Row>> rows = new TreeMap<>();

  public BranchComparison(Lines lines, BranchSteps steps) {
    this.lines = lines;
    this.steps = steps;
    lines.years().keySet().forEach(year -> rows.put(year, rowsOf(year)));
  }

  /** By year, branch in the report's order, dimension. */
  public List<BranchScore> scores() {
    List<BranchScore> scores = new ArrayList<>();
    rows.forEach((year, ofYear) -> scores.addAll(scoresOf(year, ofYear)));
    return scores;
  }

  /** The smallest change that each year's ballots can show, by year, then dimension. */
  public List<VisibleChange> visible() {
    return rows.entrySet().stream()
        .flatMap(year -> visible(year.getKey(), year.getValue()))
        .toList();
  }

  private Stream<VisibleChange> visible(int year, List<Row> ofYear) {
    List<Row> tested = ofYear.stream().filter(r -> r.step().standardError().isPresent()).toList();
    Map<String, List<YearStep>> steps =
        tested.stream().collect(groupingBy(Row::dimension, mapping(Row::step, toList())));
    return lines.dimensions().stream()
        .flatMap(
            dimension ->
                VisibleChanges.of(
                    year,
                    dimension,
                    steps.getOrDefault(dimension, List.of()),
                    tested.size(),
                    lines.tolerance(year))
                    .stream());
  }

  private List<Row> rowsOf(int year) {
    return lines.cells((branch, dimension) -> row(year, branch, dimension)).toList();
  }

  private List<BranchScore> scoresOf(int year, List<Row> ofYear) {
    List<YearStep> taken = ofYear.stream().map(Row::step).toList();
    List<Verdict> verdicts = VerdictRule.verdicts(taken, lines.limits(year));
    return IntStream.range(0, ofYear.size())
        .parallel()
        .mapToObj(i -> score(year, ofYear.get(i), verdicts.get(i)))
        .toList();
  }

  /** A draft of a row: the figures of a branch and dimension, and the step from the year before. */
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
          new Row(branch, dimension, figure, steps.step(before(year), branch, figure.get()), note));
    }
    if (lines.withheld(year, branch, dimension)) {
      return Optional.of(empty(branch, dimension, Verdict.WITHHELD, Note.WITHHELD));
    }
    return year == lines.reportYear()
        ? Optional.of(empty(branch, dimension, Verdict.NOT_COMPARABLE, Note.NO_BALLOTS))
        : Optional.empty();
  }

  private static PairYears before(int year) {
    return new PairYears(year - 1, year);
  }

  private static Row empty(String branch, String dimension, Verdict verdict, Note note) {
    return new Row(branch, dimension, Optional.empty(), YearStep.none(verdict), Optional.of(note));
  }

  private Optional<Note> structural(String branch, int year) {
    Optional<Change> broken = lines.breakAt(branch, year);
    if (broken.isPresent()) {
      return Optional.of(broken.get() == Change.MERGE ? Note.MERGED : Note.SPLIT);
    }
    return lines.pooled(branch, year) ? Optional.of(Note.MERGED) : Optional.empty();
  }

  private BranchScore score(int year, Row row, Verdict verdict) {
    Optional<BranchFigure> figure = row.figure();
    return new BranchScore(
        year,
        row.branch(),
        row.dimension(),
        figure.map(FigureEstimate::of).orElse(ScoreEstimate.NONE),
        figure.flatMap(BranchFigure::shares),
        new JudgedChange(row.step().change(), verdict),
        row.step().note(row.note(), VerdictRule.reason(row.step(), verdict, lines.limits(year))));
  }
}
