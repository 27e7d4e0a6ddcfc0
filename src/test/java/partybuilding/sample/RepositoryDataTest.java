package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.sample.plan.SamplePlan;

/** The repository's data folder is the default sample, and nothing else. */
class RepositoryDataTest {
  @Test
  void theDataFolderHoldsTheDefaultSampleByteForByte(@TempDir Path folder) throws IOException {
    SampleCollege.write(SamplePlan.college(), folder);
    assertThat(texts(Path.of("data"))).isEqualTo(texts(folder));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
