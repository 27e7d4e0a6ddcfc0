package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or can only be read costs the run, and nothing else. */
@Tag("crash")
class FaultyDiskTest {
  private static final long SEED = 17;
  private static final int MOMENTS = 12;

  @TempDir private Path home = Path.of("");
  private Scene scene = new Scene(Path.of(""));
  private WatchedProcess process = new WatchedProcess(Path.of(""));

  @BeforeEach
  void publishedYears() throws IOException {
    scene = Scene.later(home);
    process = new WatchedProcess(home.resolve("errors.txt"));
  }

  private void assertToldInOneLine(String what) throws IOException {
    List<String> said = process.said();
    assertThat(said.get(said.size() - 1)).startsWith("The run failed: ").containsPattern(what);
    assertThat(said).noneMatch(line -> line.contains("Exception") || line.startsWith("\t"));
  }

  @Test
  void aDiskThatGetsFullIsNamedAndTheNextRunPublishesTheSame()
      throws IOException, InterruptedException {
    Map<String, String> earlier = scene.published(2025);
    List<String> moments = new ArrayList<>(process.moments(scene.arguments()));
    Map<String, String> whole = scene.published();
    moments.removeIf(moment -> moment.matches(".*\\.(tmp|log) .*|(publish|end).*"));
    Collections.shuffle(moments, new Random(SEED));
    for (String moment : moments.subList(0, MOMENTS)) {
      scene.restore("before");
      int status = process.fullFrom(moment.substring(moment.indexOf('\t') + 1), scene.arguments());
      assertThat(status).as(moment).isEqualTo(1);
      assertToldInOneLine("is full.*(make room|Free some space)");
      assertThat(scene.published(2025)).as(moment).isEqualTo(earlier);
      assertThat(scene.run().status()).as(moment).isZero();
      assertThat(scene.published()).as(moment).isEqualTo(whole);
    }
  }

  @Test
  void aDiskThatCanOnlyBeReadIsNamedAndItsHistoryIsStillTold()
      throws IOException, InterruptedException {
    Map<String, String> earlier = scene.published();
    assertThat(process.readOnly(scene.arguments())).isEqualTo(1);
    assertToldInOneLine("can only be read|is read-only");
    assertThat(scene.published()).isEqualTo(earlier);

    assertThat(process.readOnly(scene.history())).isZero();
    assertThat(process.said()).hasSize(2).allMatch(line -> line.endsWith("published"));
  }
}
