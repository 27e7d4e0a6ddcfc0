package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scores of the college or of a branch over the years.
 *
 * @param name what it is called at its end
 * @param look its dimension's
 * @param dots ascending by year; a year without a score has none
 * @param breaks the years that may not be compared with the year before
 */
record Line(String name, Look look, List<Dot> dots, Set<Integer> breaks) {
  Line {
    dots = List.copyOf(dots);
    breaks = Set.copyOf(breaks);
  }

  /** A line without a break. */
  Line(String name, Look look, List<Dot> dots) {
    this(name, look, dots, Set.of());
  }

  /** The stretches without a missing year or a break; nothing is drawn from one to the next. */
  List<List<Dot>> runs() {
    return consecutive(dots);
  }

  /** The stretches in which every year has an interval too. */
  List<List<Dot>> ribbons() {
    List<Dot> bounded = dots.stream().filter(dot -> dot.interval().isPresent()).toList();
    return consecutive(bounded);
  }

  Optional<Dot> last() {
    return dots.isEmpty() ? Optional.empty() : Optional.of(dots.get(dots.size() - 1));
  }

  private List<List<Dot>> consecutive(List<Dot> dots) {
    List<List<Dot>> runs = new ArrayList<>();
    List<Dot> run = new ArrayList<>();
    for (Dot dot : dots) {
      if (!run.isEmpty() && !follows(run.get(run.size() - 1), dot)) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      run.add(dot);
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
    return runs;
  }

  private boolean follows(Dot before, Dot dot) {
    return dot.year() == before.year() + 1 && !breaks.contains(dot.year());
  }
}
