package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of the college or of a branch over the years.
 *
 * @param name what it is called at its end
 * @param look its dimension's
 * @param dots ascending by year; a year without a score has none
 */
record Line(String name, Look look, List<Dot> dots) {
  Line {
    dots = List.copyOf(dots);
  }

  /** The stretches without a missing year; nothing may be drawn from one to the next. */
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

  private static List<List<Dot>> consecutive(List<Dot> dots) {
    List<List<Dot>> runs = new ArrayList<>();
    List<Dot> run = new ArrayList<>();
    for (Dot dot : dots) {
      if (!run.isEmpty() && dot.year() != run.get(run.size() - 1).year() + 1) {
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
}
