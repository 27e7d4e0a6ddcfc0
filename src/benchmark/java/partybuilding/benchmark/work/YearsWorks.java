package partybuilding.benchmark.work;

import static partybuilding.benchmark.work.Target.Measure.PEAK;
import static partybuilding.benchmark.work.Target.Measure.TIMES_THE_WALL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.benchmark.export.ExportsWriter;
import partybuilding.benchmark.export.MeetingSize;

/** Many years of evaluations, of which all, one or none are new. */
final class YearsWorks {
  static final String WITHOUT_IDS = "without-ids";
  static final String WITH_IDS = "with-ids";
  static final String ONE_NEW = "one-new";
  static final String NOTHING_NEW = "nothing-new";
  static final int LAST = 2025;
  private static final double MEGABYTES = 1024;

  private final Bench bench;
  private final Sizes sizes;

  YearsWorks(Bench bench, Sizes sizes) {
    this.bench = bench;
    this.sizes = sizes;
  }

  private Path written(String name, boolean identified) throws IOException {
    MeetingSize meeting =
        new MeetingSize(LAST, sizes.branches(), sizes.rows() / sizes.branches(), identified);
    return ExportsWriter.write(bench.exports(name), meeting, sizes.years());
  }

  /** The folder of ballots that have no id. */
  Path withoutIds() throws IOException {
    return written(WITHOUT_IDS, false);
  }

  /** The folder of ballots that have one. */
  Path withIds() throws IOException {
    return written(WITH_IDS, true);
  }

  Work allNew(boolean identified) throws IOException {
    String name = identified ? WITH_IDS : WITHOUT_IDS;
    Path exports = written(name, identified);
    return new Work(
        name,
        title(identified ? "with ballot ids, nothing known" : "no ballot ids, nothing known"),
        bench.unknown(name, exports),
        bench.peersOn(exports),
        List.of(new Target(TIMES_THE_WALL, identified ? 2 : 1), new Target(PEAK, MEGABYTES)),
        sizes.runs());
  }

  /** The report of all years but the newest is there; the peer has to read all of them. */
  Work oneNew() throws IOException, InterruptedException {
    Path exports = withoutIds();
    Path earlier = bench.exports("earlier");
    Folders.link(
        Folders.files(exports).stream()
            .filter(f -> !f.endsWith("evaluations-" + LAST + ".csv"))
            .toList(),
        earlier);
    bench.once(bench.unknown("earlier", earlier));
    return new Work(
        ONE_NEW,
        title("no ballot ids, all years but one known"),
        bench.known(
            ONE_NEW, exports, () -> Folders.copy(bench.kept("earlier"), bench.kept(ONE_NEW))),
        bench.peersOn(exports),
        List.of(new Target(TIMES_THE_WALL, 0.8)),
        sizes.runs());
  }

  Work nothingNew() throws IOException, InterruptedException {
    Path exports = withoutIds();
    bench.once(bench.unknown(NOTHING_NEW, exports));
    return new Work(
        NOTHING_NEW,
        title("no ballot ids, nothing new"),
        bench.known(NOTHING_NEW, exports, () -> {}),
        bench.peersOn(exports),
        List.of(new Target(TIMES_THE_WALL, 0.4)),
        sizes.runs());
  }

  private String title(String what) {
    return "%d years × %,d rows, %,d branches, %s"
        .formatted(sizes.years(), sizes.rows(), sizes.branches(), what);
  }
}
