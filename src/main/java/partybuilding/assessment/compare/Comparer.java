package partybuilding.assessment.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.ledger.FollowUpComparison;
import partybuilding.assessment.compare.ledger.LedgerComparison;
import partybuilding.assessment.compare.line.DescentComparison;
import partybuilding.assessment.compare.line.LineBreaks;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.compare.meeting.MeetingComparison;
import partybuilding.assessment.compare.meeting.TenureComparison;
import partybuilding.assessment.compare.score.AsWasComparison;
import partybuilding.assessment.compare.score.BranchComparison;
import partybuilding.assessment.compare.score.BranchSteps;
import partybuilding.assessment.compare.score.CollegeComparison;
import partybuilding.assessment.compare.score.CollegeSteps;
import partybuilding.assessment.compare.score.PairComparison;
import partybuilding.assessment.compare.standing.StandingComparison;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ReportScope;
import partybuilding.assessment.facts.SourceFacts;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.score.YearFigures;

/** Compares the years. */
public final class Comparer {
  private final ComparisonInput input;
  private final List<Branch> branches;
  private final Lines lines;

  private Comparer(ComparisonInput input) {
    this.input = input;
    this.lines = Lines.of(input);
    this.branches = lines.branches();
  }

  /** The facts of the report. */
  public static Comparison compare(ComparisonInput input) {
    return new Comparer(input).compare();
  }

  private Comparison compare() {
    ForkJoinTask<LedgerComparison> following =
        ForkJoinTask.adapt(() -> new LedgerComparison(input, branches)).fork();
    LineBreaks breaks = new LineBreaks(lines);
    BranchSteps steps = new BranchSteps(lines, breaks);
    CollegeSteps ofYears = new CollegeSteps(lines);
    BranchComparison ofBranches = new BranchComparison(lines, steps);
    CollegeComparison ofCollege = new CollegeComparison(input, ofYears);
    ScoreFacts scores =
        new ScoreFacts(
            ofCollege.scores(),
            ofBranches.scores(),
            new AsWasComparison(input).scores(),
            new IndicatorComparison(lines).indicators());
    List<PairChange> changes =
        Stream.concat(
                ofCollege.pairs(scores.college()).stream(),
                new PairComparison(lines, steps).changes(scores.branches()).stream())
            .toList();
    PairFacts pairs = new PairFacts(changes, ofBranches.visible(), tenures());
    StandingFacts standings = StandingComparison.facts(lines, scores.branches());
    LedgerComparison ledger = following.join();
    LedgerFacts followed = ledger.facts();
    return new Comparison(
        scope(breaks),
        scores,
        pairs,
        standings,
        followed,
        FollowUpComparison.facts(lines, scores.branches(), standings, followed),
        new MeetingComparison(lines, scores, standings, ledger, pairs).meetings(ofYears),
        new SourceFacts(
            List.of(), input.sources().accounts(), input.sources().findings(), Basis.NONE));
  }

  private List<Tenure> tenures() {
    return new TenureComparison(input).tenures(branches);
  }

  private ReportScope scope(LineBreaks breaks) {
    return new ReportScope(
        input.year(),
        input.asOf(),
        input.rulebook(),
        input.figures().stream().map(YearFigures::year).toList(),
        branches,
        withheld(),
        breaks.all(),
        new DescentComparison(input).descents(branches));
  }

  private Map<Integer, List<String>> withheld() {
    Map<Integer, List<String>> withheld = new TreeMap<>();
    for (YearFigures year : input.figures()) {
      if (!year.withheld().isEmpty()) {
        withheld.put(year.year(), List.copyOf(year.withheld()));
      }
    }
    return withheld;
  }
}
