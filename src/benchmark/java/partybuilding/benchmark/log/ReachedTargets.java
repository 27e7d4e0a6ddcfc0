package partybuilding.benchmark.log;

import java.util.List;
import java.util.Optional;
import partybuilding.benchmark.work.Measured;
import partybuilding.benchmark.work.Target;

/**
 * The targets of some works, with what was reached.
 *
 * @param works with their costs
 * @param stated whether the sizes are those that the targets are stated for
 */
record ReachedTargets(List<Measured> works, boolean stated) {
  ReachedTargets {
    works = List.copyOf(works);
  }

  List<String> lines() {
    MarkdownTable table = new MarkdownTable("work", "measure", "to reach", "reached", "");
    for (Measured measured : works) {
      for (Target target : measured.work().targets()) {
        Optional<Double> reached = measured.reached(target);
        table.row(
            measured.work().title(),
            measure(measured, target),
            "≤ " + Figure.of(target.most()),
            reached.map(Figure::of).orElse("–"),
            verdict(target, reached));
      }
    }
    return table.lines();
  }

  private static String measure(Measured measured, Target target) {
    return target.measure().relative()
        ? target.measure().unit() + " (" + measured.others().get(0).name() + ")"
        : target.measure().unit();
  }

  private String verdict(Target target, Optional<Double> reached) {
    if (!stated) {
      return "stated for other sizes";
    }
    return reached.filter(value -> value <= target.most()).isPresent() ? "met" : "**missed**";
  }
}
