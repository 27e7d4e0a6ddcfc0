package partybuilding.assessment.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.compare.check.ListCheck;
import partybuilding.assessment.compare.check.MeetingCheck;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;

/**
 * Meetings to compare: branches are named by letters, the last year with scores is the report's.
 */
public final class MeetingFixture {
  public static final Map<DebriefPart, Boolean> ALL_GIVEN =
      Map.of(
          DebriefPart.ORGANIZATION_BUILDING, true,
          DebriefPart.RECTIFICATION_PROGRESS, true,
          DebriefPart.REMAINING_PROBLEMS, true,
          DebriefPart.NEXT_STEPS, true);

  private final List<YearFigures> figures = new ArrayList<>();
  private final List<YearlyLedger> ledgers = new ArrayList<>();
  private final List<LineageEvent> events = new ArrayList<>();
  private final List<YearlyRows<Debrief>> debriefs = new ArrayList<>();
  private final List<YearlyRows<Comment>> comments = new ArrayList<>();
  private final List<YearlyRows<Turnout>> turnout = new ArrayList<>();
  private final SortedMap<Integer, List<GroupBallots>> ballots = new TreeMap<>();
  private Rulebook rulebook = RulebookReader.defaults();

  public MeetingFixture under(String rules) {
    rulebook = RulebookReader.read("assessment.yaml", rules);
    return this;
  }

  /** A year in which each branch has scores in some dimensions; withheld branches have none. */
  public MeetingFixture year(
      int year, Set<String> withheld, Map<String, Map<String, Double>> scores) {
    TreeMap<String, String> names = new TreeMap<>();
    withheld.forEach(id -> names.put(id, id));
    List<BranchFigure> all = new ArrayList<>();
    scores.forEach(
        (id, ofBranch) -> {
          names.put(id, id);
          ofBranch.forEach((dimension, score) -> all.add(figure(id, dimension, score)));
        });
    figures.add(new YearFigures(year, names, withheld, all, List.of(), List.of()));
    return this;
  }

  /** A year of one branch, of which only the college's figures count. */
  public MeetingFixture college(int year, CollegeFigure... college) {
    TreeMap<String, String> names = new TreeMap<>(Map.of("x", "x"));
    figures.add(new YearFigures(year, names, Set.of(), List.of(), List.of(college), List.of()));
    return this;
  }

  /** A year of one branch that is withheld. */
  public MeetingFixture withheldCollege(int year, CollegeFigure... college) {
    TreeMap<String, String> names = new TreeMap<>(Map.of("x", "x"));
    figures.add(new YearFigures(year, names, Set.of("x"), List.of(), List.of(college), List.of()));
    return this;
  }

  /** A year in which each branch has 80 points overall. */
  public MeetingFixture year(int year, String... branches) {
    Map<String, Map<String, Double>> scores = new TreeMap<>();
    for (String branch : branches) {
      scores.put(branch, Map.of("overall", 80.0));
    }
    return year(year, Set.of(), scores);
  }

  private static BranchFigure figure(String id, String dimension, double score) {
    return new BranchFigure(
        id,
        dimension,
        60,
        OptionalDouble.of(score),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public MeetingFixture merged(String from, String to, int year) {
    events.add(new LineageEvent(from, to, year, LineageEvent.Change.MERGE));
    return this;
  }

  public MeetingFixture renamed(String from, String to, int year) {
    events.add(new LineageEvent(from, to, year, LineageEvent.Change.RENAME));
    return this;
  }

  public MeetingFixture debriefs(int year, Debrief... rows) {
    debriefs.add(new YearlyRows<>(year, "debriefs-" + year + ".csv", List.of(rows)));
    return this;
  }

  public static Debrief debrief(String branch, DebriefMode mode, Grade grade) {
    return new Debrief(branch, mode, Optional.empty(), ALL_GIVEN, Optional.of(grade));
  }

  /** A debrief on site by somebody; nothing is decided. */
  public static Debrief debriefBy(String secretary, String branch) {
    Optional<String> named = Optional.of(secretary).filter(name -> !name.isEmpty());
    return new Debrief(branch, DebriefMode.ONSITE, named, ALL_GIVEN, Optional.empty());
  }

  public MeetingFixture comments(int year, Comment... rows) {
    comments.add(new YearlyRows<>(year, "comments-" + year + ".csv", List.of(rows)));
    return this;
  }

  public static Comment comment(long line, String branch, CommentKind kind, String item) {
    Optional<String> named = Optional.of(item).filter(id -> !id.isEmpty());
    return new Comment(line, branch, kind, "other", "text", named);
  }

  /** A ledger of items, each a branch and a number. */
  public MeetingFixture ledger(int year, String... branchesAndNumbers) {
    List<LedgerItem> items = new ArrayList<>();
    for (int i = 0; i < branchesAndNumbers.length; i += 2) {
      items.add(
          new LedgerItem(
              Place.of("rectification-" + year + ".csv", i + 2L),
              branchesAndNumbers[i + 1],
              branchesAndNumbers[i],
              OptionalInt.of(year),
              new ItemProblem("problem", LedgerItem.OTHER, Optional.empty()),
              new ItemProgress(
                  ItemStatus.IN_PROGRESS,
                  new Deadline.Unstated(),
                  ItemDates.NONE,
                  Optional.empty()),
              ItemLinks.NONE,
              ItemDetails.NONE));
    }
    ledgers.add(new YearlyLedger(year, items));
    return this;
  }

  /**
   * A ledger, a problem a line: number, branch, year raised, dimension, requirement or a dash,
   * status. Each is due on 30 June of the year after it was raised.
   */
  public MeetingFixture problems(int year, String lines) {
    ledgers.add(new YearlyLedger(year, lines.lines().map(MeetingFixture::problem).toList()));
    return this;
  }

  private static LedgerItem problem(String line) {
    List<String> words = List.of(line.strip().split(" +"));
    int raised = Integer.parseInt(words.get(2));
    return new LedgerItem(
        Place.of("rectification.csv", 2),
        words.get(0),
        words.get(1),
        OptionalInt.of(raised),
        new ItemProblem("problem " + words.get(0), words.get(3), Requirement.find(words.get(4))),
        new ItemProgress(
            StatusPhrase.find(words.get(5)).orElseThrow(),
            new Deadline.On(LocalDate.of(raised + 1, 6, 30)),
            ItemDates.NONE,
            Optional.empty()),
        ItemLinks.NONE,
        ItemDetails.NONE);
  }

  public MeetingFixture ledger(YearlyLedger ledger) {
    ledgers.add(ledger);
    return this;
  }

  public MeetingFixture turnout(int year, Turnout... rows) {
    turnout.add(new YearlyRows<>(year, "turnout-" + year + ".csv", List.of(rows)));
    return this;
  }

  public static Turnout valid(long line, String group, int valid) {
    return new Turnout(line, group, Map.of(HeadCount.VALID, valid));
  }

  /** How many ballots of each group count; a negative number stands for an unknown one. */
  public MeetingFixture ballots(int year, Map<String, Integer> counts) {
    List<GroupBallots> groups = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (group, count) ->
                groups.add(
                    new GroupBallots(
                        group, count < 0 ? OptionalLong.empty() : OptionalLong.of(count))));
    ballots.put(year, groups);
    return this;
  }

  public MeetingFacts facts() {
    return comparison().meetings();
  }

  public Comparison comparison() {
    int year = figures.get(figures.size() - 1).year();
    return Comparer.compare(
        new ComparisonInput(
            year,
            rulebook,
            new Structure(Register.open(), Lineage.of(events)),
            new ScoreInput(figures, List.of()),
            LedgerInput.of(LocalDate.of(year, 12, 31), ledgers, Lineage.of(events), year),
            meetings(),
            SourceInput.NONE));
  }

  public List<Finding> turnoutFindings() {
    return new MeetingCheck(meetings()).turnout(rulebook).kept();
  }

  public List<Finding> commentFindings(int reportYear) {
    return new MeetingCheck(meetings()).comments(ledgers, Lineage.of(events), reportYear).kept();
  }

  /** What the list of the year before shows of a ledger that follows those of the fixture. */
  public List<Finding> listFindings(YearlyLedger next) {
    List<YearlyLedger> all = new ArrayList<>(ledgers);
    all.add(next);
    return new ListCheck(all, meetings(), Lineage.of(events), rulebook)
        .changedNumbers(next.year())
        .kept();
  }

  private Meetings meetings() {
    return new Meetings(debriefs, comments, turnout, ballots);
  }
}
