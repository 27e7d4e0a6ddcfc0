package partybuilding.benchmark.work;

import java.io.IOException;
import java.util.List;

/**
 * One of those whose processes are timed.
 *
 * @param name what it is called
 * @param before makes what a process is to find, untimed
 * @param command starts a process
 */
public record Contender(String name, Preparation before, List<String> command) {
  public Contender {
    command = List.copyOf(command);
  }

  /** What is made before a process starts. */
  @FunctionalInterface
  public interface Preparation {
    /** Makes it. */
    void prepare() throws IOException, InterruptedException;
  }
}
