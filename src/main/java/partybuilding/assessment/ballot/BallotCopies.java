package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.PanelNotice;
import partybuilding.assessment.notice.Place;

/**
 * The ballots of a panel that are copies of each other. A copy is recognised by its answers: three
 * or more ballots of a group that say the same of every branch they share, three branches at least
 * and not all alike, where chance would hardly make them agree ({@link ChanceAgreement}). Members
 * who leave out the own branch may copy each other too, so the branches need not be the same.
 */
public final class BallotCopies {
  /** So many equal ballots are needed; two may agree. */
  static final int FEWEST = 3;

  private final List<Copied> found;
  private final BitSet members = new BitSet();

  /** A cluster, the place of its group in the rules, and its ballots by number. */
  record Copied(int group, BitSet members, BallotCluster cluster) {}

  BallotCopies(List<Copied> found) {
    this.found = List.copyOf(found);
    found.forEach(copied -> members.or(copied.members()));
  }

  /** Searches a panel; rows without a ballot id cannot be put together and are not searched. */
  static BallotCopies of(Panel panel) {
    List<Copied> found = new ArrayList<>();
    List<List<RatedBranches>> byGroup = RatedBranches.byGroup(panel);
    for (int group = 0; group < byGroup.size(); group++) {
      List<RatedBranches> ballots = byGroup.get(group);
      ChanceAgreement chance = new ChanceAgreement(panel, ballots);
      for (CopySearch.Match match : CopySearch.search(panel, ballots)) {
        if (match.ballots().cardinality() >= FEWEST && chance.excluded(match)) {
          found.add(new Copied(group, match.ballots(), match.cluster()));
        }
      }
    }
    return new BallotCopies(found);
  }

  /** Whether no ballot is a copy. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether a ballot belongs to a cluster. */
  public boolean contains(int ballot) {
    return members.get(ballot);
  }

  /** Every cluster, in the order of the groups. */
  public List<BallotCluster> clusters() {
    return found.stream().map(Copied::cluster).toList();
  }

  /**
   * One notice per group that has copies; of a group with fewer ballots than the minimum group
   * without numbers.
   *
   * @param ballots how many ballots each group has, in the order of the rules
   */
  List<Notice> notices(Place file, Rules rules, int[] ballots) {
    List<Notice> notices = new ArrayList<>();
    for (int group = 0; group < ballots.length; group++) {
      notice(file, rules, group, ballots[group]).ifPresent(notices::add);
    }
    return notices;
  }

  private Optional<Notice> notice(Place file, Rules rules, int group, int ballots) {
    int copies =
        found.stream().filter(c -> c.group() == group).mapToInt(c -> c.cluster().ballots()).sum();
    if (copies == 0) {
      return Optional.empty();
    }
    boolean few = ballots < rules.limits().minimumGroup();
    String count = few ? "" : Integer.toString(copies);
    String all = few ? "" : Integer.toString(ballots);
    return Optional.of(
        new PanelNotice.CopiedBallots(file, firstAlias(rules.groups().get(group)), count, all));
  }

  private static String firstAlias(Group group) {
    return group.aliases().stream().findFirst().orElse(group.id());
  }
}
