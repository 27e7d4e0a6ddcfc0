package partybuilding.benchmark.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.benchmark.peer.Peer;
import partybuilding.benchmark.process.ProcessMeter;
import partybuilding.benchmark.work.Contender.Preparation;

/**
 * What all works share.
 *
 * @param program the program
 * @param peers those that are installed
 * @param meter runs processes
 * @param folder for exports and what is made of them
 */
public record Bench(InstalledProgram program, List<Peer> peers, ProcessMeter meter, Path folder) {
  private static final String CSV = "--formats=csv";

  public Bench {
    peers = List.copyOf(peers);
  }

  static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The folder of some exports. */
  public Path exports(String name) {
    return folder.resolve("exports").resolve(name);
  }

  Path kept(String name) {
    return folder.resolve("runs").resolve(name);
  }

  /** The tables of a folder of exports of which nothing is known. */
  Contender unknown(String name, Path exports, String... more) {
    return fresh(
        name, exports, Stream.concat(Stream.of(CSV), Stream.of(more)).toArray(String[]::new));
  }

  /** A report of a folder of exports of which nothing is known. */
  public Contender fresh(String name, Path exports, String... arguments) {
    Path kept = kept(name);
    return new Contender(
        "the program", () -> Folders.delete(kept), program.report(exports, kept, arguments));
  }

  /** The tables of a folder of exports with something kept before. */
  Contender known(String name, Path exports, Preparation before) {
    return new Contender("the program", before, program.report(exports, kept(name), CSV));
  }

  /** The peers on a folder of exports. */
  List<Contender> peersOn(Path exports) {
    return peers.stream()
        .map(peer -> new Contender(peer.name(), () -> {}, peer.command(exports, threads())))
        .toList();
  }

  /** Runs something once, untimed. */
  void once(Contender contender) throws IOException, InterruptedException {
    contender.before().prepare();
    meter.run(contender.command());
  }
}
