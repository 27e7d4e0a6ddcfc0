package partybuilding.assessment.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LedgerFacts.Closing;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;

/**
 * Facts to test with: plausible, and the same for the same wishes. Branches are numbered {@code
 * b001} and so on.
 */
public final class ComparisonFixture {
  private static final List<String> NAMES =
      List.of(
          "机电工程系", "信息工程系", "经济管理系", "艺术设计系", "建筑工程系", "汽车工程系", "护理系", "学前教育系", "马克思主义学院", "公共教学部",
          "机关第一", "机关第二", "后勤服务中心", "离退休");

  private Rulebook rulebook = RulesFixture.rulebook();
  private List<Integer> years = List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025);
  private List<Branch> branches = numbered(14);
  private final Map<Integer, List<String>> withheld = new HashMap<>();
  private final Map<String, Integer> founded = new HashMap<>();
  private final List<LineBreak> breaks = new ArrayList<>();
  private final Set<Integer> unnumbered = new HashSet<>();
  private final List<Cohort> cohorts = new ArrayList<>();
  private final Map<String, Integer> groupMissing = new HashMap<>();
  private final List<BranchDebrief> debriefs = new ArrayList<>();
  private ClosedMeans closedMeans = ClosedMeans.CLOSED;
  private StandingFacts standings = StandingFacts.NONE;
  private LoopFacts loop = LoopFacts.NONE;
  private PairFacts pairs = PairFacts.NONE;
  private LocalDate asOf = LocalDate.of(2025, 12, 31);

  /** Fourteen branches, 2019 to 2025, nothing withheld, no ledger. */
  public static ComparisonFixture facts() {
    return new ComparisonFixture();
  }

  /** Other rules; their dimensions are those of the facts. */
  public ComparisonFixture under(Rulebook other) {
    rulebook = other;
    return this;
  }

  /** Other years, ascending; the last one is the report's. */
  public ComparisonFixture years(Integer... ascending) {
    years = List.of(ascending);
    asOf = LocalDate.of(years.get(years.size() - 1), 12, 31);
    return this;
  }

  /** So many branches. */
  public ComparisonFixture branches(int count) {
    branches = numbered(count);
    return this;
  }

  /** A branch of another name, the last one. */
  public ComparisonFixture branchNamed(String name) {
    List<Branch> more = new ArrayList<>(branches);
    String id = "b%03d".formatted(more.size() + 1);
    more.add(new Branch(id, name + "党总支", name, "教学"));
    branches = List.copyOf(more);
    return this;
  }

  /** The branch had fewer voters than the minimum group in that year. */
  public ComparisonFixture withheld(int year, String branch) {
    withheld.computeIfAbsent(year, y -> new ArrayList<>()).add(branch);
    return this;
  }

  /** The branch is there only from that year on. */
  public ComparisonFixture founded(int year, String branch) {
    founded.put(branch, year);
    return this;
  }

  /** The branch's line is broken in the step to that year. */
  public ComparisonFixture broken(int year, String branch, LineageEvent.Change change) {
    breaks.add(new LineBreak(branch, year, change));
    return this;
  }

  /** The branch has another secretary in that year, or the same as before. */
  public ComparisonFixture secretary(int year, String branch, boolean another) {
    debriefs.add(
        new BranchDebrief(
            year,
            branch,
            Optional.of(DebriefMode.ONSITE),
            ReportedParts.NONE,
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.of(another)));
    return this;
  }

  /** The ballots of that year carry no number, so that nothing has an interval. */
  public ComparisonFixture unnumbered(int year) {
    unnumbered.add(year);
    return this;
  }

  /** A ledger from the first year on, with sums over all branches and dimensions. */
  public ComparisonFixture ledger() {
    return ledger(1);
  }

  /** The same with every count so many times as large. */
  public ComparisonFixture ledger(long times) {
    cohorts.clear();
    for (int year : years) {
      long age = years.get(years.size() - 1) - (long) year;
      long raised = 62 + year % 5 * 9L;
      long closed = age == 0 ? 6 : raised - 18 - year % 3 * 4L;
      long onTime = closed - closed / 6;
      long overdue = age == 0 ? 0 : 4 + year % 4;
      long carried = raised - closed - 6 - 2;
      long awaiting = closedMeans == ClosedMeans.DONE ? 0 : Math.min(3, carried);
      double share = (double) closed / (raised - 8);
      cohorts.add(
          new Cohort(
              year,
              Cohort.ALL,
              Cohort.ALL,
              new Cohort.Items(times * raised, times * 2, times * 3),
              new Cohort.Closures(
                  times * closed, times * onTime, times * ((closed - onTime) / 2), 0),
              new Cohort.Open(
                  times * awaiting,
                  times * Math.min(overdue, carried - awaiting),
                  times * 6,
                  times * carried),
              new Cohort.Due(times * (closed + overdue), times * onTime),
              age == 0
                  ? Optional.empty()
                  : Optional.of(
                      new Cohort.Rate(
                          share,
                          new Interval(Math.max(0, share - 0.08), Math.min(1, share + 0.07))))));
    }
    return this;
  }

  /** No ledger strikes anything off. */
  public ComparisonFixture nothingStruckOff() {
    closedMeans = ClosedMeans.DONE;
    return this;
  }

  /** Leaves a branch without a score for want of ballots from one group. */
  public ComparisonFixture groupMissing(int year, String branch) {
    groupMissing.put(branch, year);
    return this;
  }

  /** Where the branches stand among each other. */
  public ComparisonFixture standings(StandingFacts facts) {
    standings = facts;
    return this;
  }

  /** Any two years compared. */
  public ComparisonFixture pairs(PairFacts facts) {
    pairs = facts;
    return this;
  }

  /** How problems were closed, and what came after. */
  public ComparisonFixture loop(LoopFacts facts) {
    loop = facts;
    return this;
  }

  /** The facts. */
  public Comparison build() {
    List<CollegeScore> college = new ArrayList<>();
    List<BranchScore> scores = new ArrayList<>();
    for (int year : years) {
      List<BranchScore> ofYear = scoresOf(year);
      scores.addAll(ofYear);
      rulebook.rulesOf(year).dimensions().forEach(d -> college.add(college(year, d, ofYear)));
    }
    return new Comparison(
        new ReportScope(
            years.get(years.size() - 1),
            asOf,
            rulebook,
            years,
            branches,
            Map.copyOf(withheld),
            List.copyOf(breaks),
            List.of()),
        new ScoreFacts(college, scores, List.of(), List.of()),
        pairs,
        standings,
        ledger(List.copyOf(cohorts)),
        loop,
        new MeetingFacts(
            List.copyOf(debriefs),
            List.of(),
            List.of(),
            List.of(),
            GroupNames.NONE,
            MeetingThreads.NONE,
            List.of()),
        SourceFacts.NONE);
  }

  private LedgerFacts ledger(List<Cohort> cohorts) {
    boolean fellBack = closedMeans == ClosedMeans.DONE && !cohorts.isEmpty();
    Closing closing = new Closing(closedMeans, fellBack, List.of());
    return new LedgerFacts(
        closing,
        cohorts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        CommonProblems.NONE);
  }

  private static List<Branch> numbered(int count) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String round = i < NAMES.size() ? "" : String.valueOf(i / NAMES.size() + 1);
      String name = NAMES.get(i % NAMES.size()) + round;
      String kind = count <= NAMES.size() && i >= 10 ? "机关" : "教学";
      branches.add(new Branch("b%03d".formatted(i + 1), name + "党总支", name, kind));
    }
    return List.copyOf(branches);
  }

  private List<BranchScore> scoresOf(int year) {
    List<BranchScore> scores = new ArrayList<>();
    for (Branch branch : branches) {
      if (!hidden(year, branch) && founded.getOrDefault(branch.id(), 0) <= year) {
        rulebook.rulesOf(year).dimensions().forEach(d -> scores.add(score(year, branch, d)));
      }
    }
    return scores;
  }

  private BranchScore score(int year, Branch branch, Dimension dimension) {
    if (groupMissing.getOrDefault(branch.id(), 0) == year) {
      return unscored(year, branch, dimension);
    }
    double score = value(year, branch, dimension);
    Optional<Change> change = change(year, branch, dimension);
    return new BranchScore(
        year,
        branch.id(),
        dimension.id(),
        new ScoreEstimate(
            unnumbered.contains(year) ? 0 : 82,
            OptionalDouble.of(score),
            interval(year, score, 2.6)),
        dimension.apart() ? Optional.of(shares(score)) : Optional.empty(),
        new JudgedChange(
            change, hidden(year - 1, branch) ? Verdict.WITHHELD : verdict(year, change, 3.5)),
        note(year));
  }

  private static BranchScore unscored(int year, Branch branch, Dimension dimension) {
    return new BranchScore(
        year,
        branch.id(),
        dimension.id(),
        new ScoreEstimate(74, OptionalDouble.empty(), Optional.empty()),
        Optional.empty(),
        new JudgedChange(Optional.empty(), Verdict.NOT_COMPARABLE),
        Optional.of(Note.GROUP_MISSING));
  }

  private static Shares shares(double score) {
    double good = Math.max(0, Math.min(1, (score - 50) / 50));
    return new Shares(good, Math.min(1, good + 0.3));
  }

  private boolean hidden(int year, Branch branch) {
    return withheld.getOrDefault(year, List.of()).contains(branch.id());
  }

  private CollegeScore college(int year, Dimension dimension, List<BranchScore> ofYear) {
    List<BranchScore> parts =
        ofYear.stream().filter(s -> s.dimension().equals(dimension.id())).toList();
    OptionalDouble mean = mean(parts);
    Optional<Change> change =
        mean.isEmpty() || !years.contains(year - 1)
            ? Optional.empty()
            : mean(before(year, dimension)).stream()
                .mapToObj(b -> new Change(mean.orElseThrow() - b, Optional.empty()))
                .findFirst();
    return new CollegeScore(
        year,
        dimension.id(),
        parts.size(),
        new ScoreEstimate(
            unnumbered.contains(year) ? 0 : 82,
            mean,
            mean.isEmpty() ? Optional.empty() : interval(year, mean.orElseThrow(), 1.2)),
        new JudgedChange(change, verdict(year, change, 1.6)),
        note(year));
  }

  private List<BranchScore> before(int year, Dimension dimension) {
    return scoresOf(year - 1).stream().filter(s -> s.dimension().equals(dimension.id())).toList();
  }

  private Optional<Change> change(int year, Branch branch, Dimension dimension) {
    boolean newcomer = founded.getOrDefault(branch.id(), 0) >= year;
    if (!years.contains(year - 1) || newcomer || hidden(year - 1, branch)) {
      return Optional.empty();
    }
    double difference = value(year, branch, dimension) - value(year - 1, branch, dimension);
    return Optional.of(new Change(difference, Optional.empty()));
  }

  private Optional<Interval> interval(int year, double score, double half) {
    return unnumbered.contains(year)
        ? Optional.empty()
        : Optional.of(new Interval(score - half, Math.min(100, score + half)));
  }

  private Optional<Note> note(int year) {
    return unnumbered.contains(year) ? Optional.of(Note.NO_BALLOT_ID) : Optional.empty();
  }

  private Verdict verdict(int year, Optional<Change> change, double threshold) {
    if (year == years.get(0)) {
      return Verdict.TOO_FEW_YEARS;
    }
    if (unnumbered.contains(year) || unnumbered.contains(year - 1)) {
      return Verdict.NOT_COMPARABLE;
    }
    return change
        .map(Change::difference)
        .map(d -> verdict(d, threshold))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  private static Verdict verdict(double difference, double threshold) {
    if (Math.abs(difference) < threshold / 3) {
      return Verdict.HELD;
    }
    return difference > threshold
        ? Verdict.IMPROVED
        : difference < -threshold ? Verdict.DECLINED : Verdict.UNCLEAR;
  }

  private static OptionalDouble mean(List<BranchScore> parts) {
    return parts.stream().flatMapToDouble(s -> s.score().stream()).average();
  }

  private double value(int year, Branch branch, Dimension dimension) {
    int place = rulebook.rulesOf(year).dimensions().indexOf(dimension);
    Random ofBranch = new Random(branch.id().hashCode() * 31L + place);
    double level = 80 - 4.5 * place + 4 * ofBranch.nextGaussian();
    double pace = 0.5 + 0.6 * ofBranch.nextGaussian();
    Random ofYear = new Random(branch.id().hashCode() * 7919L + year * 104729L + place);
    return Math.min(100, level + pace * (year - 2021) + 1.8 * ofYear.nextGaussian());
  }
}
