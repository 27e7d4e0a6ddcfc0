package partybuilding.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that reads all evaluations of a folder, leaves out what is no ballot, and groups:
 * count, mean and standard deviation of each indicator, and the votes for each grade.
 */
public sealed interface Peer permits DuckDb, Script {
  /** What it is called. */
  String name();

  /** Its version; empty where it is not installed. */
  Optional<String> version() throws IOException, InterruptedException;

  /** The command that computes all cells and writes them nowhere. */
  List<String> command(Path exports, int threads);

  /** The command that writes the cells too, as CSV. */
  default List<String> command(Path exports, int threads, Path cells) {
    List<String> command = new ArrayList<>(command(exports, threads));
    command.add(cells.toString());
    return command;
  }

  /** All of them, the one that targets are stated against first. */
  static List<Peer> all(Path folder) throws IOException {
    return List.of(new DuckDb(), Script.dataTable(folder), Script.pandas(folder));
  }
}
