package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/** Puts the years side by side. */
public final class Comparer {
  private final Material material;
  private final List<Branch> branches;
  private final Lines lines;

  private Comparer(Material material) {
    this.material = material;
    this.lines = Lines.of(material);
    this.branches = lines.branches();
  }

  /** Everything the report may say. */
  public static Comparison compare(Material material) {
    return new Comparer(material).compare();
  }

  private Comparison compare() {
    LineBreaks breaks = new LineBreaks(lines);
    BranchSteps steps = new BranchSteps(lines, breaks);
    BranchComparison ofBranches = new BranchComparison(lines, steps);
    List<BranchScore> scores = ofBranches.scores();
    CollegeSteps ofYears = new CollegeSteps(lines);
    CollegeComparison ofCollege = new CollegeComparison(material, ofYears);
    List<CollegeScore> college = ofCollege.scores();
    PairFacts pairs =
        new PairFacts(
            Stream.concat(
                    ofCollege.pairs(college).stream(),
                    new PairComparison(lines, steps).changes(scores).stream())
                .toList(),
            ofBranches.visible(),
            new TenureComparison(material).tenures(branches));
    StandingFacts standings = StandingFacts.of(lines, scores);
    List<IndicatorFigure> indicators = indicators();
    LedgerComparison ledger = new LedgerComparison(material, branches);
    LedgerFacts followed = ledger.facts();
    return new Comparison(
        material.year(),
        material.asOf(),
        material.rulebook(),
        material.figures().stream().map(YearFigures::year).toList(),
        branches,
        withheld(),
        college,
        scores,
        new AsWasComparison(material).scores(),
        pairs,
        breaks.all(),
        new DescentComparison(material).descents(branches),
        indicators,
        followed,
        standings,
        LoopFacts.of(lines, scores, standings, followed),
        new MeetingComparison(lines, scores, standings, indicators, ledger, pairs)
            .meetings(ofYears),
        List.of(),
        material.accounts(),
        material.findings());
  }

  private Map<Integer, List<String>> withheld() {
    Map<Integer, List<String>> withheld = new TreeMap<>();
    for (YearFigures year : material.figures()) {
      if (!year.withheld().isEmpty()) {
        withheld.put(year.year(), List.copyOf(year.withheld()));
      }
    }
    return withheld;
  }

  private List<IndicatorFigure> indicators() {
    Set<String> known = branches.stream().map(Branch::id).collect(Collectors.toSet());
    List<IndicatorFigure> figures = new ArrayList<>();
    for (AsIsYear year : lines.years().values()) {
      year.indicators().stream()
          .filter(f -> known.contains(f.branch()))
          .map(this::marked)
          .forEach(figures::add);
      figures.addAll(withheldIndicators(year));
    }
    return figures;
  }

  private IndicatorFigure marked(IndicatorFigure f) {
    Lineage lineage = material.structure().lineage();
    boolean pools = lineage.poolsPredecessors(f.branch(), f.year(), material.year());
    Optional<Note> note = f.note().or(() -> pools ? Optional.of(Note.MERGED) : Optional.empty());
    return new IndicatorFigure(
        f.year(),
        f.branch(),
        f.indicator(),
        f.group(),
        f.ballots(),
        f.mean(),
        f.sd(),
        f.grades(),
        note);
  }

  private List<IndicatorFigure> withheldIndicators(AsIsYear year) {
    Rules rules = material.rulebook().rulesOf(year.year());
    Set<String> shown =
        year.indicators().stream().map(IndicatorFigure::branch).collect(Collectors.toSet());
    List<IndicatorFigure> rows = new ArrayList<>();
    for (Branch branch : branches) {
      if (year.withheld(branch.id()) && !shown.contains(branch.id())) {
        for (Indicator indicator : rules.indicators()) {
          rows.add(withheldRow(year.year(), branch.id(), indicator.id()));
        }
      }
    }
    return rows;
  }

  private static IndicatorFigure withheldRow(int year, String branch, String indicator) {
    return new IndicatorFigure(
        year,
        branch,
        indicator,
        IndicatorFigure.ALL,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.of(Note.WITHHELD));
  }
}
