package partybuilding.benchmark.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.benchmark.process.Cost;

/**
 * A work with what it cost.
 *
 * @param work what was done
 * @param program by the program
 * @param others by the others
 */
public record Measured(Work work, RunCosts program, List<RunCosts> others) {
  public Measured {
    others = List.copyOf(others);
  }

  /** Everyone's, the program's first. */
  public List<RunCosts> all() {
    return Stream.concat(Stream.of(program), others.stream()).toList();
  }

  /** What a target came to; empty if a process that it needs did not come to its end. */
  public Optional<Double> reached(Target target) {
    Optional<Cost> own = program.median();
    Optional<Cost> other = target.measure().relative() ? first() : own;
    return own.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(target.measure().of(own.get(), other.get()));
  }

  private Optional<Cost> first() {
    return others.stream().findFirst().flatMap(RunCosts::median);
  }
}
