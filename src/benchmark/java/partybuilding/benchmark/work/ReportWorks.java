package partybuilding.benchmark.work;

import static partybuilding.benchmark.work.Target.Measure.PEAK;
import static partybuilding.benchmark.work.Target.Measure.WALL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Full reports, with every page, chart, workbook and print. */
final class ReportWorks {
  static final String COLLEGE = "college";
  static final String COUNTRY = "country";
  static final String CLONE = "clone";

  private final Bench bench;
  private final Sizes sizes;

  ReportWorks(Bench bench, Sizes sizes) {
    this.bench = bench;
    this.sizes = sizes;
  }

  /** The sample college; the first run of the launcher, which leaves an archive, is not timed. */
  Work college() throws IOException, InterruptedException {
    Work work =
        report(
            new Sampled(COLLEGE, List.of()),
            "the sample college, everything",
            List.of(new Target(WALL, 5), new Target(PEAK, 500)));
    bench.once(work.program());
    return work;
  }

  Work country() throws IOException, InterruptedException {
    return report(
        new Sampled(COUNTRY, List.of("--branches=" + sizes.country(), "--evaluators=40")),
        "%,d branches × 7 years × 40 ballots with ledgers, everything".formatted(sizes.country()),
        List.of(new Target(WALL, 120), new Target(PEAK, 3 * 1024)));
  }

  /** Exports by the program's own {@code sample}. */
  private record Sampled(String name, List<String> options) {}

  private Work report(Sampled sampled, String title, List<Target> targets)
      throws IOException, InterruptedException {
    return new Work(
        sampled.name(),
        title,
        bench.fresh(sampled.name(), written(sampled)),
        List.of(),
        targets,
        sizes.runs());
  }

  /** Under their name only once they are complete. */
  private Path written(Sampled sampled) throws IOException, InterruptedException {
    Path exports = bench.exports(sampled.name() + "-" + sizes.country());
    if (!Files.exists(exports)) {
      Path begun = exports.resolveSibling(exports.getFileName() + ".begun");
      Folders.delete(begun);
      bench.meter().run(bench.program().sample(begun, sampled.options()));
      Files.move(begun, exports);
    }
    return exports;
  }

  /** What a stranger does first, once Maven has its libraries. */
  Work cleanClone() throws IOException, InterruptedException {
    Path clone = bench.exports(CLONE);
    Folders.delete(clone);
    bench.meter().run(List.of("git", "clone", "-q", ".", clone.toString()));
    return new Work(
        CLONE,
        "a fresh clone: mvn -q spring-boot:run to the page",
        new Contender(
            "the program",
            () -> {
              Folders.delete(clone.resolve("target"));
              Folders.delete(clone.resolve("reports/2025"));
              Folders.delete(clone.resolve("data/.assessment"));
            },
            List.of("mvn", "-q", "-f", clone.resolve("pom.xml").toString(), "spring-boot:run")),
        List.of(),
        List.of(new Target(WALL, 25)),
        sizes.runs());
  }
}
