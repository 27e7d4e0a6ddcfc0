package partybuilding.benchmark.process;

import java.util.List;

/** A process that did not come to its end, or not to a good one. */
public final class ProcessFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  ProcessFailed(String reason, List<String> command) {
    super(reason + " (" + String.join(" ", command) + ")");
  }
}
