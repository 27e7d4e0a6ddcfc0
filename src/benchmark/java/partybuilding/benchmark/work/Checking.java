package partybuilding.benchmark.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.benchmark.cell.CellCheck;
import partybuilding.benchmark.peer.Peer;

/**
 * The cells of a folder, the program's against a peer's.
 *
 * @param exports the folder's name
 * @param peer who computed them too
 * @param cells what the comparison gave
 */
public record Checking(String exports, String peer, CellCheck cells) {
  private static final String TABLE = "tables/indicators.csv";

  /** Compares the cells of a folder with those of every peer. */
  public static List<Checking> of(Path exports, Bench bench)
      throws IOException, InterruptedException {
    String name = String.valueOf(exports.getFileName());
    bench.once(bench.unknown(name, exports));
    Path published = published(bench.kept(name).resolve("reports"));
    Path folder = Files.createDirectories(bench.kept("cells"));
    Stream.Builder<Checking> checkings = Stream.builder();
    for (Peer peer : bench.peers()) {
      Path cells = folder.resolve(name + "-" + peer.name() + ".csv");
      bench.meter().run(peer.command(exports, Bench.threads(), cells));
      checkings.add(new Checking(name, peer.name(), CellCheck.of(published, cells)));
    }
    return checkings.build().toList();
  }

  private static Path published(Path reports) throws IOException {
    return Folders.files(reports).stream()
        .map(report -> report.resolve(TABLE))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
