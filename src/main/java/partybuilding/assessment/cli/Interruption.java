package partybuilding.assessment.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import partybuilding.assessment.cli.message.Messages;

/**
 * Ends a run when the machine asks the program to end: a signal, a closed terminal, a logoff. It
 * says so at once and waits until the run has come to a place where it can be taken up again.
 */
final class Interruption {
  /** How long the machine is kept waiting; a run may be killed anywhere, this is only politer. */
  private static final long PATIENCE_SECONDS = 20;

  private final Messages messages;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<String> announcement = Optional.empty();
  private volatile boolean requested;
  private volatile int status = ExitStatus.FAILED;

  Interruption(Messages messages) {
    this.messages = messages;
  }

  /** Listens to the machine. */
  void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "interruption"));
  }

  /** A run begins that looks whether it is asked to end; {@code line} is said when it is. */
  void expect(String line) {
    announcement = Optional.of(line);
  }

  /** Whether the run is asked to end. */
  boolean requested() {
    return requested;
  }

  /** Asks the run to end; another command ends where it is. */
  void request() {
    requested = true;
    announcement.ifPresent(messages::line);
  }

  /** The command came to its end. */
  void over(int exitStatus) {
    status = exitStatus;
    over.countDown();
  }

  private void shutDown() {
    if (over.getCount() == 0 || announcement.isEmpty()) {
      return;
    }
    request();
    Runtime.getRuntime().halt(statusInTime());
  }

  private int statusInTime() {
    try {
      return over.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? status : ExitStatus.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.FAILED;
    }
  }
}
