package partybuilding.assessment.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The running moments of every figure, target and group. */
final class FoldBoard {
  private final int groups;
  private final int targets;
  private final @Nullable Moments[] moments;

  FoldBoard(int figures, int targets, int groups) {
    this.targets = targets;
    this.groups = groups;
    this.moments = new Moments[figures * targets * groups];
  }

  /** The moments of a cell, made when first asked for. */
  Moments at(int figure, int target, int group) {
    int place = place(figure, target, group);
    Moments found = moments[place];
    if (found == null) {
      found = new Moments();
      moments[place] = found;
    }
    return found;
  }

  /** The moments of a cell, if any value came to it. */
  Optional<Moments> find(int figure, int target, int group) {
    return Optional.ofNullable(moments[place(figure, target, group)]);
  }

  private int place(int figure, int target, int group) {
    return (figure * targets + target) * groups + group;
  }
}
