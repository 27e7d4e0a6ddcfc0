package partybuilding.benchmark.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.benchmark.export.ExportsWriter;
import partybuilding.benchmark.export.LedgerWriter;
import partybuilding.benchmark.export.MeetingSize;
import partybuilding.benchmark.work.Bench;

/** What is made to grow: rows, branches, the pages about them, and ledger items. */
final class Growths {
  private static final int LAST = 2025;
  private static final int YEARS = 2;
  private static final int BALLOTS = 40;
  private static final int BRANCHES = 1000;
  private static final int FEW_BRANCHES = 100;
  private static final List<String> CSV = List.of("--formats=csv");

  private final Bench bench;
  private final int most;

  /**
   * Growths up to a size.
   *
   * @param most sizes beyond it are left out
   */
  Growths(Bench bench, int most) {
    this.bench = bench;
    this.most = most;
  }

  List<Growth> all() {
    return List.of(
        new Growth(
            "rows a year, " + FEW_BRANCHES + " branches",
            upTo(1_000, 10_000, 100_000, 1_000_000),
            rows -> meeting("rows-" + rows, FEW_BRANCHES, rows / FEW_BRANCHES),
            CSV),
        new Growth(
            "branches of 40 ballots, tables",
            upTo(14, 100, 1_000, 5_000, 21_000),
            branches -> meeting("branches-" + branches, branches, BALLOTS),
            CSV),
        new Growth(
            "branches of 40 ballots, everything",
            upTo(14, 100, 1_000, 5_000),
            branches -> meeting("branches-" + branches, branches, BALLOTS),
            List.of()),
        new Growth(
            "ledger items of " + BRANCHES + " branches",
            upTo(100, 1_000, 10_000, 100_000, 500_000),
            items -> {
              Path folder = meeting("items-" + items, BRANCHES, BALLOTS);
              new LedgerWriter(folder, BRANCHES, LAST - 1).write(items);
              return folder;
            },
            CSV));
  }

  private List<Integer> upTo(Integer... sizes) {
    return List.of(sizes).stream().filter(size -> size <= most).toList();
  }

  private Path meeting(String name, int branches, int ballots) throws IOException {
    return ExportsWriter.write(
        bench.exports(name), new MeetingSize(LAST, branches, ballots, true), YEARS);
  }
}
