package partybuilding.assessment.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Picture;
import partybuilding.assessment.chart.PlaceholderPicture;
import partybuilding.assessment.compare.BranchEdition;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.ConflictingBallots;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradePoints;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.MissingGroup;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.ReportScope;
import partybuilding.assessment.facts.SourceFacts;
import partybuilding.assessment.facts.ledger.CommonProblem;
import partybuilding.assessment.facts.ledger.CommonProblems;
import partybuilding.assessment.facts.ledger.LedgerFacts;
import partybuilding.assessment.facts.ledger.LedgerFacts.Closing;
import partybuilding.assessment.facts.ledger.LoopFacts;
import partybuilding.assessment.facts.ledger.ProblemHolding;
import partybuilding.assessment.facts.ledger.SimilarProblems;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.score.AsWasScore;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.score.ScoreFacts;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.facts.standing.StandingFacts;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.notice.BallotNotice;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.LedgerNotice;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.rectification.Timeliness;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.inference.Interval;

/** Made-up facts of a college, the same for the same settings. */
public final class ReportFacts {
  private static final List<String> NAMES =
      List.of(
          "机电工程系党总支",
          "信息工程系党总支",
          "建筑工程系党总支",
          "经济管理系党总支",
          "财经系党总支",
          "外语系党总支",
          "艺术设计系党总支",
          "汽车工程系党总支",
          "护理系党总支",
          "马克思主义学院党总支",
          "机关第一党总支",
          "机关第二党总支",
          "后勤与产业党总支",
          "离退休党总支");

  private final Map<Integer, String> renamed = new HashMap<>();
  private final Map<Integer, String> parents = new HashMap<>();
  private final List<Descent> descents = new ArrayList<>();
  private final List<FollowedItem> items = new ArrayList<>();
  private final List<String> incomparable = new ArrayList<>();
  private boolean moving = true;
  private double halfWidth = 1.6;
  private final Map<Integer, List<String>> withheld = new HashMap<>();
  private String organisation = "某职业技术学院";
  private int firstYear = 2019;
  private int branches = NAMES.size();
  private boolean ledger = true;
  private List<Finding> findings = findings(3);
  private Findings beyond = Findings.NONE;
  private final Map<Integer, Integer> groupMissing = new HashMap<>();
  private ClosedMeans closedMeans = ClosedMeans.CLOSED;
  private long left = 20;
  private long answers = 82;
  private boolean intervals = true;
  private MeetingFacts meetings = MeetingFacts.NONE;
  private List<VisibleChange> visible = List.of();
  private final Map<String, Note> changeNotes = new HashMap<>();
  private StandingFacts standings = StandingFacts.NONE;
  private LoopFacts loop = LoopFacts.NONE;
  private List<Backlog> backlogs = List.of();
  private List<Recurrence> recurrences = List.of();
  private CommonProblems common = CommonProblems.NONE;

  /** The first of the years up to 2025. */
  public ReportFacts from(int year) {
    firstYear = year;
    return this;
  }

  /** How many branches there are. */
  public ReportFacts branches(int count) {
    branches = count;
    return this;
  }

  /** Another name for a branch. */
  public ReportFacts named(int branch, String name) {
    renamed.put(branch, name);
    return this;
  }

  /** An organisation above a branch. */
  public ReportFacts under(int branch, String parent) {
    parents.put(branch, parent);
    return this;
  }

  /** How a branch came about. */
  public ReportFacts descended(
      int branch, int year, LineageEvent.Change change, String from, String to) {
    List<String> before = from.isEmpty() ? List.of() : List.of(from);
    descents.add(new Descent(id(branch), year, change, before, List.of(to)));
    return this;
  }

  /** A problem that is so many days overdue, or not yet due where it is none. */
  public ReportFacts item(int branch, String id, String problem, long daysOverdue) {
    LocalDate due = LocalDate.of(2025, 12, 31).minusDays(daysOverdue);
    return item(
        branch,
        new ItemProblem(problem, "confidence", Optional.empty()),
        id,
        new FollowedItem.State(
            ItemStatus.IN_PROGRESS, daysOverdue > 0 ? Outcome.OVERDUE : Outcome.OPEN, 0, false),
        new FollowedItem.Dates(
            Optional.empty(),
            Optional.empty(),
            new Deadline.On(due),
            daysOverdue > 0 ? Timeliness.UNDONE : Timeliness.UNJUDGED,
            daysOverdue > 0 ? OptionalLong.of(daysOverdue) : OptionalLong.empty(),
            OptionalLong.empty()));
  }

  /** A problem that was rectified in time and has awaited verification for so many days. */
  public ReportFacts awaiting(int branch, String id, long days) {
    return item(
        branch,
        new ItemProblem(id, "confidence", Optional.empty()),
        id,
        new FollowedItem.State(ItemStatus.DONE, Outcome.AWAITING, 0, false),
        new FollowedItem.Dates(
            Optional.empty(),
            Optional.empty(),
            new Deadline.On(LocalDate.of(2025, 12, 31)),
            Timeliness.ON_TIME,
            OptionalLong.empty(),
            OptionalLong.of(days)));
  }

  private ReportFacts item(
      int branch,
      ItemProblem problem,
      String id,
      FollowedItem.State state,
      FollowedItem.Dates dates) {
    ItemDetails details = new ItemDetails(Optional.empty(), Optional.of("补齐记录"), Optional.of("甲"));
    items.add(new FollowedItem(2024, id(branch), id, problem, state, dates, details));
    return this;
  }

  /** What is left to be done. */
  public ReportFacts backlogs(List<Backlog> left) {
    backlogs = left;
    return this;
  }

  /** A problem that these branches have, each named by one comment, and one much like it. */
  public static CommonProblems shared(String problem, String... branches) {
    List<ProblemHolding> each =
        Stream.of(branches)
            .map(id -> new ProblemHolding(id, "capability", problem, List.of(), 1, 2025))
            .toList();
    return new CommonProblems(
        List.of(CommonProblem.of(problem, each)),
        List.of(new SimilarProblems(problem, problem + "，尚无措施", 0.9, branches.length)));
  }

  /** Problems that several branches have. */
  public ReportFacts common(CommonProblems problems) {
    common = problems;
    return this;
  }

  /** What came back. */
  public ReportFacts recurrences(List<Recurrence> back) {
    recurrences = back;
    return this;
  }

  /** Another name for the organisation. */
  public ReportFacts organisation(String name) {
    organisation = name;
    return this;
  }

  /** Withholds a branch in a year. */
  public ReportFacts withheld(int year, int branch) {
    withheld.computeIfAbsent(year, y -> new ArrayList<>()).add(id(branch));
    return this;
  }

  /** No ledger. */
  public ReportFacts noLedger() {
    ledger = false;
    return this;
  }

  /** No ledger strikes anything off. */
  public ReportFacts nothingStruckOff() {
    closedMeans = ClosedMeans.DONE;
    return this;
  }

  /** How far an interval reaches to either side, in points. */
  public ReportFacts halfWidth(double points) {
    halfWidth = points;
    return this;
  }

  /** Nothing is shown to have changed. */
  public ReportFacts unmoved() {
    moving = false;
    return this;
  }

  /** A dimension in which a branch cannot be compared with the year before. */
  public ReportFacts incomparable(int branch, String dimension) {
    incomparable.add(id(branch) + dimension);
    return this;
  }

  /** Leaves a branch without a score for want of ballots from one group. */
  public ReportFacts groupMissing(int year, int branch) {
    groupMissing.put(branch, year);
    return this;
  }

  /** Ballots that leave the dimension shown apart unanswered. */
  public ReportFacts someAnswersMissing() {
    answers = 80;
    return this;
  }

  /** Every problem of the earlier years is closed. */
  public ReportFacts nothingOpen() {
    left = 0;
    return this;
  }

  /** Another number of findings. */
  public ReportFacts found(int count) {
    findings = findings(count);
    return this;
  }

  /** More findings of the first kind than are kept. */
  public ReportFacts foundBeyondTheKept(long more) {
    FindingCount first = Findings.of(findings.subList(0, 1)).counts().get(0);
    FindingCount unkept = new FindingCount(first.file(), first.severity(), first.code(), more);
    beyond = new Findings(List.of(), List.of(unkept));
    return this;
  }

  /** Where the branches stand among each other. */
  public ReportFacts standings(StandingFacts facts) {
    standings = facts;
    return this;
  }

  /** How problems were closed, and what came after. */
  public ReportFacts loop(LoopFacts facts) {
    loop = facts;
    return this;
  }

  /** What the meetings left besides their ballots. */
  public ReportFacts meetings(MeetingFacts facts) {
    meetings = facts;
    return this;
  }

  /** Ballots without numbers. */
  public ReportFacts noIntervals() {
    intervals = false;
    return this;
  }

  /** The smallest changes that the ballots can show. */
  public ReportFacts visible(List<VisibleChange> changes) {
    visible = List.copyOf(changes);
    return this;
  }

  /** A note beside a branch's changes of the report year. */
  public ReportFacts changeNote(String branch, Note note) {
    changeNotes.put(branch, note);
    return this;
  }

  /** The facts. */
  public Comparison build() {
    List<Integer> years = IntStream.rangeClosed(firstYear, 2025).boxed().toList();
    List<Branch> all = IntStream.range(0, branches).mapToObj(this::branch).toList();
    return new Comparison(
        new ReportScope(
            2025,
            LocalDate.of(2025, 12, 31),
            rulebook(organisation),
            years,
            all,
            withheld,
            List.of(),
            descents),
        new ScoreFacts(
            years.stream().flatMap(y -> dimensions().stream().map(d -> college(y, d))).toList(),
            years.stream().flatMap(y -> scores(y).stream()).toList(),
            years.stream().flatMap(y -> scores(y).stream()).map(this::asWas).toList(),
            IntStream.range(0, branches).mapToObj(this::indicator).toList()),
        pairs(years),
        standings,
        ledgerFacts(ledger ? years.stream().map(this::cohort).toList() : List.of()),
        loop,
        meetings,
        new SourceFacts(
            List.of(),
            years.stream().flatMap(y -> accounts(y).stream()).toList(),
            Findings.of(findings).and(beyond),
            Basis.NONE));
  }

  /** All pairs that end in 2025; the first branch's secretary came in 2023. */
  private PairFacts pairs(List<Integer> years) {
    List<PairChange> changes = new ArrayList<>();
    for (int from : years.subList(0, years.size() - 1)) {
      dimensions().forEach(d -> changes.add(pair(from, PairChange.COLLEGE, 3, d.id())));
      for (int branch = 0; branch < branches; branch++) {
        for (Dimension dimension : dimensions()) {
          changes.add(pair(from, id(branch), branch, dimension.id()));
        }
      }
    }
    return new PairFacts(changes, visible, List.of(new Tenure(id(0), 2023, true)));
  }

  private PairChange pair(int from, String id, int branch, String dimension) {
    PairChange.Tests family = from == 2024 ? PairChange.Tests.YEAR : PairChange.Tests.PAIRS;
    boolean hidden =
        withheld.getOrDefault(from, List.of()).contains(id)
            || withheld.getOrDefault(2025, List.of()).contains(id);
    if (hidden
        || (groupMissing.getOrDefault(branch, 0) == 2025 && !id.equals(PairChange.COLLEGE))) {
      Verdict word = hidden ? Verdict.WITHHELD : Verdict.NOT_COMPARABLE;
      Note note = hidden ? Note.WITHHELD : Note.GROUP_MISSING;
      return new PairChange(
          from,
          2025,
          id,
          dimension,
          new JudgedChange(Optional.empty(), word),
          family,
          Optional.of(note));
    }
    Optional<Change> change =
        Optional.of(change(level(2025, branch, dimension) - level(from, branch, dimension)));
    return new PairChange(
        from,
        2025,
        id,
        dimension,
        new JudgedChange(change, verdict(change)),
        family,
        Optional.empty());
  }

  private LedgerFacts ledgerFacts(List<Cohort> cohorts) {
    boolean fellBack = closedMeans == ClosedMeans.DONE && !cohorts.isEmpty();
    Closing closing = new Closing(closedMeans, fellBack, List.of());
    return new LedgerFacts(
        closing, cohorts, List.of(), items, backlogs, recurrences, Optional.empty(), common);
  }

  /** A report on facts in which every branch always was what it is. */
  public static ReportContent content(Comparison facts, List<Picture> pictures) {
    Lineage lineage = Lineage.of(List.of());
    return new ReportContent(
        facts, pictures, branch -> new BranchEdition(facts, lineage).of(branch));
  }

  /** Every picture that the chart room draws. */
  public static List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    pictures.add(PlaceholderPicture.of("college", "全院党建信心较上年提升，其余持平", 200));
    for (Dimension dimension : dimensions()) {
      String name = dimension.name().chinese();
      pictures.add(PlaceholderPicture.of("branches-" + dimension.id(), name + "：各党总支", 200));
    }
    pictures.add(PlaceholderPicture.of("ledger", "2024 年提出的问题八成已销号", 200));
    return pictures;
  }

  /** The default rules. */
  public static Rulebook rulebook(String organisation) {
    Scale points = new Scale.Points(0, 10000);
    Rules rules =
        new Rules(
            2019,
            dimensions(),
            List.of(
                new Indicator("confidence", points, List.of("党建信心", "信心")),
                new Indicator("capability", points, List.of("党建能力", "能力")),
                new Indicator("project_integration", points, List.of("项目融合", "融合")),
                new Indicator("overall", new Scale.Grades(), List.of("综合评价"))),
            new GradePoints(10000, 8000, 6000, 4000),
            Optional.empty(),
            List.of(
                new Group("committee", new BigDecimal("0.4"), List.of("党委委员"), false),
                new Group("secretary", new BigDecimal("0.3"), List.of("党总支书记"), true),
                new Group("representative", new BigDecimal("0.3"), List.of("党支部书记"), false)),
            new Limits(
                5,
                new BigDecimal("1.0"),
                new BigDecimal("3.0"),
                new BigDecimal("0.15"),
                new BigDecimal("0.05")),
            new Rules.Conventions(
                ClosedMeans.CLOSED, MissingGroup.WITHHOLD, ConflictingBallots.REFUSE));
    return new Rulebook(
        organisation, Language.ZH_CN, Optional.empty(), new Term(2021, 5), List.of(rules));
  }

  private static List<Dimension> dimensions() {
    return List.of(
        dimension("confidence", "党建信心", "Confidence", false),
        dimension("capability", "党建能力", "Capability", false),
        dimension("project_integration", "项目融合", "Project integration", false),
        dimension("overall", "综合评价", "Overall", true));
  }

  private static Dimension dimension(String id, String chinese, String english, boolean apart) {
    List<Dimension.Part> parts = List.of(new Dimension.Part(id, BigDecimal.ONE));
    return new Dimension(id, new Name(chinese, english), parts, apart);
  }

  private static String id(int branch) {
    return String.format("DZ%02d", branch + 1);
  }

  private Branch branch(int index) {
    String name = renamed.getOrDefault(index, NAMES.get(index % NAMES.size()));
    String whole = index < NAMES.size() ? name : name + index;
    String kind = index % NAMES.size() < 10 ? "教学" : "机关";
    return new Branch(id(index), whole, whole, kind, parents.getOrDefault(index, ""));
  }

  private static double level(int year, int branch, String dimension) {
    int wobble = Math.floorMod(year * year * 31 + branch * year * 17 + dimension.hashCode(), 41);
    return 72 + branch % 7 * 1.7 + (year - 2019) * 0.8 + wobble / 10.0;
  }

  private CollegeScore college(int year, Dimension dimension) {
    double score = level(year, 3, dimension.id());
    double before = level(year - 1, 3, dimension.id());
    Optional<Change> change =
        year == firstYear ? Optional.empty() : Optional.of(change(score - before));
    return new CollegeScore(
        year,
        dimension.id(),
        branches,
        new ScoreEstimate(intervals ? 82 : 0, OptionalDouble.of(score), interval(score)),
        new JudgedChange(change, verdict(change)),
        intervals ? Optional.empty() : Optional.of(Note.NO_BALLOT_ID));
  }

  private List<BranchScore> scores(int year) {
    List<BranchScore> scores = new ArrayList<>();
    for (int branch = 0; branch < branches; branch++) {
      boolean hidden = withheld.getOrDefault(year, List.of()).contains(id(branch));
      for (Dimension dimension : dimensions()) {
        if (hidden) {
          scores.add(empty(year, branch, dimension, Note.WITHHELD));
        } else if (groupMissing.getOrDefault(branch, 0) == year) {
          scores.add(empty(year, branch, dimension, Note.GROUP_MISSING));
        } else {
          scores.add(score(year, branch, dimension));
        }
      }
    }
    return scores;
  }

  /** In these facts every branch always was what it is. */
  private AsWasScore asWas(BranchScore score) {
    String name =
        IntStream.range(0, branches)
            .mapToObj(this::branch)
            .filter(branch -> branch.id().equals(score.branch()))
            .map(Branch::name)
            .findFirst()
            .orElseThrow();
    return new AsWasScore(
        score.year(),
        score.branch(),
        name,
        score.dimension(),
        score.estimate(),
        score.shares(),
        score.note());
  }

  private BranchScore score(int year, int branch, Dimension dimension) {
    double score = level(year, branch, dimension.id());
    double before = level(year - 1, branch, dimension.id());
    Optional<Change> change =
        year == firstYear ? Optional.empty() : Optional.of(change(score - before));
    boolean graded = dimension.id().equals("overall");
    return new BranchScore(
        year,
        id(branch),
        dimension.id(),
        new ScoreEstimate(graded ? answers : 82, OptionalDouble.of(score), interval(score)),
        graded ? Optional.of(new Shares(0.625, 0.875)) : Optional.empty(),
        new JudgedChange(
            change,
            incomparable.contains(id(branch) + dimension.id())
                ? Verdict.NOT_COMPARABLE
                : verdict(change)),
        branch == 7 && year == 2025 ? Optional.of(Note.MERGED) : changeNote(year, branch));
  }

  private BranchScore empty(int year, int branch, Dimension dimension, Note note) {
    return new BranchScore(
        year,
        id(branch),
        dimension.id(),
        ScoreEstimate.NONE,
        Optional.empty(),
        new JudgedChange(
            Optional.empty(), note == Note.WITHHELD ? Verdict.WITHHELD : Verdict.NOT_COMPARABLE),
        Optional.of(note));
  }

  private Optional<Note> changeNote(int year, int branch) {
    return year == 2025 ? Optional.ofNullable(changeNotes.get(id(branch))) : Optional.empty();
  }

  private Optional<Interval> interval(double centre) {
    Interval interval = new Interval(centre - halfWidth, centre + halfWidth);
    return intervals ? Optional.of(interval) : Optional.empty();
  }

  private Change change(double difference) {
    return new Change(difference, interval(difference));
  }

  private Verdict verdict(Optional<Change> change) {
    if (change.isEmpty()) {
      return Verdict.TOO_FEW_YEARS;
    }
    double difference = change.get().difference();
    if (!intervals) {
      return Verdict.NOT_COMPARABLE;
    }
    if (Math.abs(difference) < 1) {
      return Verdict.HELD;
    }
    if (!moving) {
      return Verdict.UNCLEAR;
    }
    return difference > 3.5
        ? Verdict.IMPROVED
        : difference < -2.4 ? Verdict.DECLINED : Verdict.UNCLEAR;
  }

  private IndicatorFigure indicator(int branch) {
    return new IndicatorFigure(
        2025,
        id(branch),
        "overall",
        "committee",
        new IndicatorFigure.Statistics(
            9,
            OptionalDouble.of(88.75),
            OptionalDouble.of(7.5),
            Optional.of(new GradeCounts(5, 3, 1, 0))),
        Optional.empty());
  }

  private Cohort cohort(int year) {
    long raised = 78 + (year - 2019) * 3L;
    long closed = year == 2025 ? 12 : raised - Math.max(left, 8);
    double share = (double) closed / (raised - 8);
    Cohort.Rate rate = new Cohort.Rate(share, new Interval(share - 0.08, share + 0.06));
    return new Cohort(
        year,
        "all",
        "all",
        new Cohort.Items(raised, 2, 2),
        new Cohort.Closures(closed, closed - 9, 4, 0),
        new Cohort.Open(3, 9, 6, raised - closed - 8),
        new Cohort.Due(closed - 2, closed - 7),
        year == 2025 ? Optional.empty() : Optional.of(rate));
  }

  private List<FileAccount> accounts(int year) {
    String sha = "0123456789abcdef".repeat(4);
    String evaluations = "evaluations-" + year + ".csv";
    String ledgerFile = "rectification-" + year + ".csv";
    PassedOver passed = new PassedOver(3, 1, 2, 14, 1, 0);
    return List.of(
        new FileAccount(
            evaluations,
            "evaluations",
            year,
            70_123,
            sha,
            new FileAccount.Rows(1171, 1148, 2, passed)),
        new FileAccount(
            ledgerFile,
            "rectification",
            year,
            9_876,
            sha,
            new FileAccount.Rows(90, 90, 0, PassedOver.NONE)));
  }

  private static List<Finding> findings(int count) {
    Place place = Place.of("evaluations-2025.csv", 18).at("党组织");
    List<Notice> kinds =
        List.of(
            new BallotNotice.UnknownBranch(place, "机电系"),
            new BallotNotice.ScoreOutsideScale(place.at("党建信心"), "0", "100"),
            new LedgerNotice.InvalidDate(Place.of("rectification-2025.csv", 7).at("完成时间"), "六月底"));
    return IntStream.range(0, count)
        .mapToObj(i -> Finding.of(kinds.get(i % kinds.size())))
        .sorted(Finding.BY_PLACE)
        .toList();
  }
}
