package partybuilding.assessment.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.report.table.SideBySide.Part;

class SideBySideTest {
  private final AtomicInteger written = new AtomicInteger();

  @Test
  void whenOnePartFailsAllOthersHaveEndedBeforeItIsSaid() {
    assertThatThrownBy(() -> SideBySide.write(parts("disk full", "disk full again")))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(written).hasValue(20);
  }

  @Test
  void onASingleThreadAllOthersAreWrittenAsWell() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      pool.submit(this::whenOnePartFailsAllOthersHaveEndedBeforeItIsSaid).get();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void nothingIsWrittenOfNoParts() throws IOException {
    SideBySide.write(Stream.of());

    assertThat(written).hasValue(0);
  }

  private Stream<Part> parts(String... failures) {
    return Stream.concat(
        Stream.of(failures).map(SideBySideTest::failing),
        IntStream.range(0, 20).mapToObj(i -> written::incrementAndGet));
  }

  private static Part failing(String message) {
    return () -> {
      throw new IOException(message);
    };
  }
}
