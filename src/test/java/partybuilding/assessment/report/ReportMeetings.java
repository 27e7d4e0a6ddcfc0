package partybuilding.assessment.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Weakness;
import partybuilding.assessment.contract.row.CommentKind;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.BranchComments;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.facts.meeting.MeetingFacts;
import partybuilding.assessment.facts.meeting.MeetingThreads;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.facts.meeting.QuotaCount;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.facts.meeting.RequirementCount;
import partybuilding.assessment.facts.meeting.WeaknessState;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.score.inference.Interval;

/**
 * What the meeting of 2025 left, of the branches of {@link ReportFacts}: the first reported on site
 * by a new secretary, the second in writing and left a part out, the third in writing; of the third
 * nothing else is known.
 */
public final class ReportMeetings {
  private final List<WeaknessState> weaknesses = new ArrayList<>();
  private boolean away = true;
  private int notGood = 2;
  private int outOfOrder = 2;
  private Optional<RankInterval> place = Optional.of(new RankInterval(3, 2, 4));
  private Optional<Boolean> takenUp = Optional.of(false);
  private int pairs = 1;
  private Agreement agreement = Agreement.DIFFERS;

  /** Everyone reported on site in the term. */
  public ReportMeetings allOnsite() {
    away = false;
    return this;
  }

  /** How many of the three decided grades are not good; the quota asks for one. */
  public ReportMeetings notGood(int count) {
    notGood = count;
    return this;
  }

  /** How many branches of lower grades stand above the first. */
  public ReportMeetings outOfOrder(int count) {
    outOfOrder = count;
    return this;
  }

  /** The differences between the branches are mostly chance. */
  public ReportMeetings notRankable() {
    place = Optional.empty();
    return this;
  }

  /** Whether the ledger took up the gap named of the first branch. */
  public ReportMeetings takenUp(Optional<Boolean> taken) {
    takenUp = taken;
    return this;
  }

  /** How many pairs of groups there are to compare. */
  public ReportMeetings pairs(int count) {
    pairs = count;
    return this;
  }

  /** The groups do not differ. */
  public ReportMeetings agreed() {
    agreement = Agreement.NOT_DISTINGUISHABLE;
    return this;
  }

  /** A weakness named in 2021 from then 75 points to now. */
  public ReportMeetings weakness(String dimension, Verdict verdict, double now) {
    Change change =
        new Change(now - 75, Optional.of(new Interval(now - 75 - 1.23, now - 75 + 1.23)));
    boolean tested =
        switch (verdict) {
          case IMPROVED, HELD, DECLINED, UNCLEAR -> true;
          case TOO_FEW_YEARS, NOT_COMPARABLE, WITHHELD -> false;
        };
    weaknesses.add(
        new WeaknessState(
            dimension,
            new Weakness(2021, new Name("信心不足", "lack of confidence")),
            tested ? OptionalDouble.of(75) : OptionalDouble.empty(),
            OptionalDouble.of(now),
            tested ? Optional.of(change) : Optional.empty(),
            verdict,
            Optional.empty(),
            tested
                ? Optional.of(new WeaknessState.Items(2021, 61, 40, 5, 3, 9))
                : Optional.empty()));
    return this;
  }

  /** The facts. */
  public MeetingFacts build() {
    return new MeetingFacts(
        debriefs(),
        comments(),
        List.of(
            text("DZ01", CommentKind.GAP, "调查研究不深入，报告少", takenUp),
            text("DZ01", CommentKind.SUGGESTION, "<b>多下支部</b>", Optional.of(false)),
            text("DZ02", CommentKind.GAP, "品牌不响", Optional.of(true))),
        List.of(turnout(2024, 10, 8), turnout(2025, 9, 9)),
        GroupNames.NONE,
        threads(),
        List.of());
  }

  private static CommentText text(
      String branch, CommentKind kind, String said, Optional<Boolean> taken) {
    return new CommentText(
        2025, branch, kind, "capability", said, taken.filter(t -> t).map(t -> "ZG-1"), taken);
  }

  private List<BranchDebrief> debriefs() {
    return List.of(
        debrief("DZ01", DebriefMode.ONSITE, List.of(true, true, true, true), Optional.of(true)),
        debrief("DZ02", DebriefMode.WRITTEN, List.of(true, true, true, false), Optional.of(false)),
        debrief("DZ03", DebriefMode.WRITTEN, List.of(), Optional.empty()));
  }

  private BranchDebrief debrief(
      String branch, DebriefMode mode, List<Boolean> given, Optional<Boolean> newSecretary) {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (int i = 0; i < given.size(); i++) {
      parts.put(List.of(DebriefPart.values()).get(i), given.get(i));
    }
    return new BranchDebrief(
        2025,
        branch,
        Optional.of(mode),
        new ReportedParts(OptionalInt.empty(), parts),
        Optional.of(!away || mode == DebriefMode.ONSITE),
        Optional.of(mode == DebriefMode.ONSITE ? Grade.GOOD : Grade.FAIRLY_GOOD),
        OptionalDouble.of(81.26),
        newSecretary);
  }

  private List<BranchComments> comments() {
    long first = takenUp.filter(t -> t).isPresent() ? 1 : 0;
    return List.of(
        new BranchComments(
            2025,
            "DZ01",
            CommentKind.GAP,
            1,
            takenUp.isPresent() ? OptionalLong.of(first) : OptionalLong.empty()),
        new BranchComments(2025, "DZ01", CommentKind.SUGGESTION, 1, OptionalLong.of(0)),
        new BranchComments(2025, "DZ02", CommentKind.GAP, 1, OptionalLong.of(1)));
  }

  private static GroupTurnout turnout(int year, int expected, int present) {
    Map<HeadCount, Integer> counts =
        Map.of(HeadCount.EXPECTED, expected, HeadCount.PRESENT, present);
    return new GroupTurnout(year, new Turnout(2, "committee", counts), OptionalLong.empty());
  }

  private MeetingThreads threads() {
    return new MeetingThreads(
        List.of(
            new ModeScore(2025, "confidence", DebriefMode.ONSITE, 3, 81.55),
            new ModeScore(2025, "confidence", DebriefMode.WRITTEN, 11, 79.14)),
        List.of(grade("DZ01", Grade.GOOD, outOfOrder), grade("DZ02", Grade.FAIRLY_GOOD, 0)),
        List.of(new QuotaCount(2025, 14, 3, notGood, 1)),
        differences(),
        weaknesses,
        List.of(
            new RequirementCount(2024, "all", Requirement.TEAM, 12, 9),
            new RequirementCount(2025, "DZ01", Requirement.TEAM, 7, 2),
            new RequirementCount(2025, "DZ02", Requirement.TEAM, 0, 0),
            new RequirementCount(2025, "all", Requirement.TEAM, 7, 2)));
  }

  private DecidedGrade grade(String branch, Grade grade, int above) {
    BranchRank rank = new BranchRank(2025, branch, "overall", place, 14, RankBasis.ADJUSTED);
    return new DecidedGrade(
        2025, branch, grade, OptionalDouble.of(81.26), Optional.of(rank), OptionalInt.of(above));
  }

  private List<GroupDifference> differences() {
    List<GroupDifference> differences = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      differences.add(
          new GroupDifference(
              2025,
              String.format("DZ%02d", i + 1),
              "capability",
              "committee",
              "secretary",
              -6.04,
              Optional.of(new Interval(-11.9, -0.16)),
              Optional.of(agreement)));
    }
    return differences;
  }
}
