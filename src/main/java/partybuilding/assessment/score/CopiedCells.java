package partybuilding.assessment.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.ballot.BallotCluster;
import partybuilding.assessment.ballot.BallotCluster.Rated;
import partybuilding.assessment.ballot.Panel;

/** In which cells ballots are copies of each other, and how many there. */
final class CopiedCells {
  private final Map<Place, CopyExcess> excesses = new HashMap<>();

  /** A figure of a target and group. */
  private record Place(int figure, int target, int group) {}

  private final Panel panel;
  private final Targets targets;
  private final List<RowFigure> figures;

  CopiedCells(Panel panel, Targets targets, Disclosed disclosed) {
    this.panel = panel;
    this.targets = targets;
    this.figures = disclosed.figures().all();
    panel.copies().clusters().forEach(cluster -> add(cluster, disclosed));
  }

  private void add(BallotCluster cluster, Disclosed disclosed) {
    Map<Place, Integer> copies = new HashMap<>();
    for (Rated rated : cluster.rated()) {
      for (int figure : disclosed.figures(panel.branch(rated.row()))) {
        if (figures.get(figure).value(panel, rated.row()) != RowFigure.NONE) {
          places(figure, rated.row())
              .forEach(place -> copies.merge(place, rated.copies(), Math::max));
        }
      }
    }
    copies.forEach(
        (place, n) -> excesses.computeIfAbsent(place, unused -> new CopyExcess()).add(n));
  }

  private Stream<Place> places(int figure, int row) {
    return IntStream.of(targets.of(panel.branch(row)))
        .mapToObj(target -> new Place(figure, target, panel.group(row)));
  }

  /** The clusters of a cell; {@code ballots} is the number of its ballots. */
  Clusters clusters(int figure, int target, int group, long ballots) {
    CopyExcess excess = excesses.isEmpty() ? null : excesses.get(new Place(figure, target, group));
    return excess == null ? Clusters.single(ballots) : excess.of(ballots);
  }
}
