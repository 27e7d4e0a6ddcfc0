package partybuilding.benchmark.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import partybuilding.benchmark.process.Cost;
import partybuilding.benchmark.work.Bench;
import partybuilding.benchmark.work.Contender;

/**
 * Runs the program on sizes that grow.
 *
 * @param bench runs processes
 * @param runs of each size
 */
public record GrowthRun(Bench bench, int runs) {
  /** Measures every growth up to a size. */
  public List<GrowthStep> upTo(int most) throws IOException, InterruptedException {
    List<GrowthStep> steps = new ArrayList<>();
    for (Growth growth : new Growths(bench, most).all()) {
      for (int size : growth.sizes()) {
        steps.add(step(growth, size));
      }
    }
    return steps;
  }

  private GrowthStep step(Growth growth, int size) throws IOException, InterruptedException {
    Path exports = growth.exports().of(size);
    Contender program = bench.fresh("growth", exports, growth.options().toArray(String[]::new));
    List<Cost> costs = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      program.before().prepare();
      costs.add(bench.meter().run(program.command()));
    }
    return new GrowthStep(growth, size, Cost.median(costs));
  }
}
