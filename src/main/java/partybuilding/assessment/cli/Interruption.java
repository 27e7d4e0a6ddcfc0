package partybuilding.assessment.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import partybuilding.assessment.cli.message.Messages;

/**
 * Ends a run when the operating system asks the program to end: a signal, a closed terminal, a
 * logoff. It says so at once and waits until the run has come to a place where the next run can go
 * on.
 */
final class Interruption {
  /** How long the shutdown waits for the run. A run may be killed at any place without harm. */
  private static final long PATIENCE_SECONDS = 20;

  private final Messages messages;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<String> announcement = Optional.empty();
  private volatile boolean requested;
  private volatile int status = ExitStatus.FAILED;

  Interruption(Messages messages) {
    this.messages = messages;
  }

  /** Waits for the shutdown of the virtual machine. */
  void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "interruption"));
  }

  /** Announces a run that checks for requests to end; {@code line} is printed at a request. */
  void expect(String line) {
    announcement = Optional.of(line);
  }

  /** Whether the run is asked to end. */
  boolean requested() {
    return requested;
  }

  /** Asks the run to end. */
  void request() {
    requested = true;
    announcement.ifPresent(messages::line);
  }

  /** The command has ended. */
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
