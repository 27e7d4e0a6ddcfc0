package partybuilding.benchmark.work;

import java.util.List;

/**
 * A row of the benchmark.
 *
 * @param name for the command line
 * @param title what is done
 * @param program the program doing it
 * @param others who do the same, the one that targets are stated against first
 * @param targets what is to be reached
 * @param runs how many processes of each
 */
public record Work(
    String name,
    String title,
    Contender program,
    List<Contender> others,
    List<Target> targets,
    int runs) {
  public Work {
    others = List.copyOf(others);
    targets = List.copyOf(targets);
  }
}
