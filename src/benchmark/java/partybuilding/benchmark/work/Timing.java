package partybuilding.benchmark.work;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.benchmark.process.Cost;
import partybuilding.benchmark.process.ProcessFailed;
import partybuilding.benchmark.process.ProcessMeter;

/** Runs the processes of a work in turn: each contender once, then each again. */
public final class Timing {
  private final ProcessMeter meter;
  private final Map<Contender, List<Cost>> costs = new LinkedHashMap<>();
  private final Map<Contender, String> failures = new LinkedHashMap<>();

  private Timing(ProcessMeter meter) {
    this.meter = meter;
  }

  /**
   * Times a work. Whoever fails once, or takes too long, is not asked again; nobody is, once the
   * work has taken {@code enough}.
   */
  public static Measured of(Work work, ProcessMeter meter, Duration enough)
      throws IOException, InterruptedException {
    Timing timing = new Timing(meter);
    List<Contender> all = Stream.concat(Stream.of(work.program()), work.others().stream()).toList();
    long end = System.nanoTime() + enough.toNanos();
    for (int run = 0; run < work.runs() && (run == 0 || System.nanoTime() < end); run++) {
      for (Contender contender : all) {
        timing.run(contender);
      }
    }
    List<RunCosts> series = all.stream().map(timing::series).toList();
    return new Measured(work, series.get(0), series.subList(1, series.size()));
  }

  private void run(Contender contender) throws IOException, InterruptedException {
    List<Cost> own = costs.computeIfAbsent(contender, unused -> new ArrayList<>());
    if (failures.containsKey(contender)) {
      return;
    }
    contender.before().prepare();
    try {
      own.add(meter.run(contender.command()));
    } catch (ProcessFailed failed) {
      failures.put(contender, String.valueOf(failed.getMessage()));
    }
  }

  private RunCosts series(Contender contender) {
    return new RunCosts(
        contender.name(),
        costs.getOrDefault(contender, List.of()),
        failures.getOrDefault(contender, ""));
  }
}
