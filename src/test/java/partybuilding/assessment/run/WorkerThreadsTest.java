package partybuilding.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static int failed(IOException failure) throws IOException {
    throw failure;
  }

  private static int failed(RuntimeException failure) {
    throw failure;
  }
}
