package partybuilding.assessment.chart.base;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.TableRows;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Note;

/** The scores of one dimension, of the college and of each branch. */
public final class DimensionFacts {
  /** The verdicts that state a change or its absence. */
  public static final Set<Verdict> JUDGED =
      Set.of(Verdict.IMPROVED, Verdict.HELD, Verdict.DECLINED, Verdict.UNCLEAR);

  private final Comparison comparison;
  private final int place;

  /** Scores by branch id, ascending by year. */
  private final ByBranch<BranchScore> scores;

  private final ByBranch<BranchDebrief> debriefs;

  /** The dimension at that place in the rules of the report year. */
  public DimensionFacts(Comparison comparison, int place) {
    this.comparison = comparison;
    this.place = place;
    String id = comparison.rules().dimensions().get(place).id();
    this.scores =
        new ByBranch<>(
            comparison.scores().branches().stream().filter(score -> score.dimension().equals(id)),
            BranchScore::branch);
    this.debriefs =
        new ByBranch<>(
            comparison.meetings().debriefs().stream().filter(BranchDebrief::changedSecretary),
            BranchDebrief::branch);
  }

  /** Every dimension of the report year, in the rules' order. */
  public static List<DimensionFacts> all(Comparison comparison) {
    return IntStream.range(0, comparison.rules().dimensions().size())
        .mapToObj(place -> new DimensionFacts(comparison, place))
        .toList();
  }

  public Comparison comparison() {
    return comparison;
  }

  public Dimension dimension() {
    return comparison.rules().dimensions().get(place);
  }

  public String id() {
    return dimension().id();
  }

  public SeriesStyle style() {
    return SeriesStyle.of(place);
  }

  public YearAxis years() {
    return new YearAxis(comparison.years());
  }

  /** The college's scores, ascending by year. */
  public List<CollegeScore> college() {
    return comparison.scores().college().stream().filter(c -> c.dimension().equals(id())).toList();
  }

  /** Whether the college has a score in any year. */
  public boolean collegeScored() {
    return college().stream().anyMatch(c -> c.score().isPresent());
  }

  /** Whether any branch has a score in any year. */
  public boolean branchesScored() {
    return scores.all().anyMatch(s -> s.score().isPresent());
  }

  /** The college over the years. */
  public ScoreLine collegeLine(String name) {
    List<ScorePoint> points =
        college().stream()
            .filter(c -> c.score().isPresent())
            .map(c -> new ScorePoint(c.year(), c.score().orElseThrow(), c.interval()))
            .toList();
    TableRows rows = new TableRows(TableName.COLLEGE, "", id());
    return new ScoreLine(name, style(), points, Set.of(), Optional.of(rows));
  }

  /** A branch's scores, ascending by year. */
  public List<BranchScore> scoresOf(String branch) {
    return scores.of(branch);
  }

  /** A branch over the years. */
  public ScoreLine branchLine(Branch branch) {
    List<ScorePoint> points =
        scoresOf(branch.id()).stream()
            .filter(s -> s.score().isPresent())
            .map(s -> new ScorePoint(s.year(), s.score().orElseThrow(), s.interval()))
            .toList();
    Set<Integer> breaks = breaks(branch).stream().map(LineBreak::year).collect(Collectors.toSet());
    return new ScoreLine(
        branch.shortName(), style(), points, breaks, Optional.of(rows(branch.id())));
  }

  /** Where a branch's scores are published. */
  public TableRows rows(String branch) {
    return new TableRows(TableName.SCORES, branch, id());
  }

  /** The mergers and splits on a branch's line, from its first score on. */
  public List<LineBreak> breaks(Branch branch) {
    int first =
        scoresOf(branch.id()).stream()
            .filter(s -> s.score().isPresent())
            .mapToInt(BranchScore::year)
            .min()
            .orElse(Integer.MAX_VALUE);
    return comparison.scope().breaksOf(branch.id()).stream()
        .filter(b -> b.year() >= first)
        .toList();
  }

  /** The years in which a branch took part and may not be shown. */
  public List<Integer> withheld(Branch branch) {
    List<BranchScore> scores = scoresOf(branch.id());
    return comparison.years().stream()
        .filter(
            year ->
                comparison.withheld().getOrDefault(year, List.of()).contains(branch.id())
                    || scores.stream().anyMatch(s -> s.year() == year && hidden(s)))
        .toList();
  }

  /** The years with a score in which a branch had another secretary than the year before. */
  public List<Integer> newSecretaries(String branch) {
    List<Integer> scored =
        scoresOf(branch).stream()
            .filter(score -> score.score().isPresent())
            .map(BranchScore::year)
            .toList();
    return debriefs.of(branch).stream()
        .map(BranchDebrief::year)
        .filter(scored::contains)
        .sorted()
        .toList();
  }

  /** The branches' rows of the report year. */
  public List<BranchScore> latest() {
    return comparison.scores().branches().stream()
        .filter(s -> s.year() == comparison.year() && s.dimension().equals(id()))
        .toList();
  }

  /** The branches' scores of the report year, ascending. */
  public double[] latestScores() {
    return latest().stream()
        .filter(s -> s.score().isPresent())
        .mapToDouble(s -> s.score().orElseThrow())
        .sorted()
        .toArray();
  }

  /** The college in the report year, where it has a score. */
  public Optional<CollegeScore> latestCollege() {
    return comparison
        .scores()
        .findCollege(comparison.year(), id())
        .filter(c -> c.score().isPresent());
  }

  private static boolean hidden(BranchScore score) {
    return score.score().isEmpty() && score.note().filter(n -> n == Note.WITHHELD).isPresent();
  }
}
