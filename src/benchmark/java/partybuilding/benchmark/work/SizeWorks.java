package partybuilding.benchmark.work;

import static partybuilding.benchmark.work.Target.Measure.TIMES_THE_PEAK;
import static partybuilding.benchmark.work.Target.Measure.TIMES_THE_WALL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import partybuilding.benchmark.export.ExportsWriter;
import partybuilding.benchmark.export.MeetingSize;

/** What a larger file and a larger country cost. */
final class SizeWorks {
  static final String ONE_FILE = "one-file";
  static final String HUNDRED_MILLION = "hundred-million";
  private static final int TIMES = 10;

  private final Bench bench;
  private final Sizes sizes;

  SizeWorks(Bench bench, Sizes sizes) {
    this.bench = bench;
    this.sizes = sizes;
  }

  /** The folder of the single file. */
  Path oneFileExports() throws IOException {
    int ballots = sizes.oneFile() / sizes.branches();
    return ExportsWriter.write(
        bench.exports(ONE_FILE),
        new MeetingSize(YearsWorks.LAST, sizes.branches(), ballots, false),
        1);
  }

  /** With all threads and with one. */
  Work oneFile() throws IOException {
    Path exports = oneFileExports();
    List<Contender> others = new ArrayList<>();
    others.add(renamed("--threads=1", bench.unknown(ONE_FILE, exports, "--threads=1")));
    others.addAll(bench.peersOn(exports));
    String all = "--threads=" + Bench.threads();
    return new Work(
        ONE_FILE,
        "one file of %,d rows, %s against --threads=1".formatted(sizes.oneFile(), all),
        renamed(all, bench.unknown(ONE_FILE, exports, all)),
        others,
        List.of(new Target(TIMES_THE_WALL, 0.6)),
        sizes.runs());
  }

  /** A country of ten times the ballots. */
  Work hundredMillion() throws IOException {
    Path large = country("hundred-million", TIMES);
    Path small = country("ten-million", 1);
    return new Work(
        HUNDRED_MILLION,
        "%d years × %,d rows, %,d branches, against a tenth of the rows"
            .formatted(sizes.years(), TIMES * sizes.rows(), sizes.country()),
        renamed("all rows", bench.unknown("hundred-million", large)),
        List.of(renamed("a tenth", bench.unknown("ten-million", small))),
        List.of(new Target(TIMES_THE_WALL, 11), new Target(TIMES_THE_PEAK, 1.3)),
        sizes.runs());
  }

  private Path country(String name, int times) throws IOException {
    int ballots = (int) ((long) times * sizes.rows() / sizes.country());
    return ExportsWriter.write(
        bench.exports(name),
        new MeetingSize(YearsWorks.LAST, sizes.country(), ballots, false),
        sizes.years());
  }

  private static Contender renamed(String name, Contender contender) {
    return new Contender(name, contender.before(), contender.command());
  }
}
