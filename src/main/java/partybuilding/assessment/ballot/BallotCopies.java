package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.GroupBallots;
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
  private final List<Copied> found;
  private final Map<Integer, Integer> clusters = new HashMap<>();

  /** A cluster, its group, and its ballots by number. */
  record Copied(Group group, BitSet members, BallotCluster cluster) {}

  BallotCopies(List<Copied> found) {
    this.found = List.copyOf(found);
    for (int cluster = 1; cluster <= found.size(); cluster++) {
      for (int ballot : found.get(cluster - 1).members().stream().toArray()) {
        clusters.put(ballot, cluster);
      }
    }
  }

  /** Searches a panel; rows without a ballot id cannot be put together and are not searched. */
  static BallotCopies of(PanelRows panel) {
    List<Copied> found = new ArrayList<>();
    List<List<CopySearch.Candidate>> byGroup = CopySearch.Candidate.byGroup(panel);
    for (int group = 0; group < byGroup.size(); group++) {
      List<CopySearch.Candidate> ballots = byGroup.get(group);
      ChanceAgreement chance = new ChanceAgreement(panel, ballots);
      for (CopyMatch match : CopySearch.search(panel, ballots)) {
        if (match.ballots().cardinality() >= CopySearch.FEWEST
            && chance.excluded(match.cluster())) {
          found.add(
              new Copied(panel.rules().groups().get(group), match.ballots(), match.cluster()));
        }
      }
    }
    return new BallotCopies(found);
  }

  /**
   * The number of the cluster that a ballot belongs to, from 1; 0 for a ballot that is not a copy.
   */
  public int clusterOf(int ballot) {
    return clusters.getOrDefault(ballot, 0);
  }

  /** The ids of the groups that have copies. */
  public Set<String> groups() {
    return found.stream().map(copied -> copied.group().id()).collect(Collectors.toSet());
  }

  /** Every cluster, in the order of the groups. */
  public List<BallotCluster> clusters() {
    return found.stream().map(Copied::cluster).toList();
  }

  /**
   * One notice per group that has copies; of a group with fewer ballots than the minimum group
   * without numbers.
   *
   * @param ballots how many ballots each group has, and what it is called
   */
  public List<Notice> notices(Place file, Rules rules, List<GroupBallots> ballots) {
    return ballots.stream().flatMap(group -> notice(file, rules, group).stream()).toList();
  }

  private Optional<Notice> notice(Place file, Rules rules, GroupBallots group) {
    int copies =
        found.stream()
            .filter(copied -> copied.group().id().equals(group.group()))
            .mapToInt(copied -> copied.cluster().ballots())
            .sum();
    if (copies == 0) {
      return Optional.empty();
    }
    long ballots = group.ballots().orElse(0);
    boolean few = ballots < rules.limits().minimumGroup();
    String count = few ? "" : Integer.toString(copies);
    String all = few ? "" : Long.toString(ballots);
    return Optional.of(new PanelNotice.CopiedBallots(file, group.calledIn(rules), count, all));
  }
}
