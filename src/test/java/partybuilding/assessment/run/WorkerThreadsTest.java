package partybuilding.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.run.ending.RunFailure;

class WorkerThreadsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void workDoneSideBySideUsesNoMoreThreadsThanAskedFor(int threads) throws IOException {
    Set<Thread> used =
        WorkerThreads.use(
            threads,
            () ->
                IntStream.range(0, 1000)
                    .parallel()
                    .mapToObj(place -> Thread.currentThread())
                    .collect(Collectors.toSet()));

    assertThat(used).hasSizeBetween(1, threads).doesNotContain(Thread.currentThread());
  }

  @Test
  void parallelismIsThatOfTheRunAndNotThatOfTheMachine() throws IOException {
    int parallelism = WorkerThreads.use(7, () -> ForkJoinTask.getPool().getParallelism());

    assertThat(parallelism).isEqualTo(7);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAsOne() {
    IOException full = new IOException("the disk is full");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> WorkerThreads.use(2, () -> failed(full)))
        .withMessage("the disk is full");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> WorkerThreads.use(2, () -> failed(new UncheckedIOException(full))))
        .withMessage("the disk is full");
  }

  @Test
  void aFaultOfTheProgramStaysWhatItIs() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WorkerThreads.use(2, () -> failed(new IllegalStateException("fault"))))
        .withMessageContaining("fault");
  }

  @Test
  void nothingIsStillAtWorkWhenTheWorkHasFailed() {
    Side slow = new Side();

    assertThatIllegalStateException()
        .isThrownBy(() -> WorkerThreads.use(2, () -> slow.beside(new IllegalStateException())));

    assertThat(slow.ended).isTrue();
  }

  @Test
  void anInterruptedCallerWaitsForTheWorkToEndAndStaysInterrupted() {
    Side slow = new Side();
    Thread caller = Thread.currentThread();

    assertThatExceptionOfType(RunFailure.class)
        .isThrownBy(() -> WorkerThreads.use(1, () -> slow.interrupting(caller)));

    assertThat(slow.ended).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  /** Slow work beside other work, such as a file that is being written; an interrupt is no end. */
  private static final class Side {
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean ended;

    long beside(RuntimeException failure) {
      return Stream.<Callable<Boolean>>of(this::done, () -> failed(failure))
          .parallel()
          .filter(Side::called)
          .count();
    }

    boolean interrupting(Thread caller) {
      caller.interrupt();
      return done();
    }

    private boolean failed(RuntimeException failure) throws InterruptedException {
      begun.await();
      throw failure;
    }

    private boolean done() {
      begun.countDown();
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      ended = true;
      return true;
    }

    private static boolean called(Callable<Boolean> work) {
      try {
        return work.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  private static int failed(IOException failure) throws IOException {
    throw failure;
  }

  private static int failed(RuntimeException failure) {
    throw failure;
  }
}
