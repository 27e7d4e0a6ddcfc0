package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that are meant for another program leave this one as it is. */
class ForeignSettingsTest {
  private static final String JSON =
      "{\"spring\":{\"batch\":{\"job\":{\"enabled\":true}},\"profiles\":{\"active\":\"web\"}}}";

  private static final String YAML =
      """
      spring:
        datasource: {url: "jdbc:postgresql://elsewhere/db", driver-class-name: org.postgresql.Driver}
        batch: {job: {enabled: true, name: other}, jdbc: {initialize-schema: never}}
        main: {banner-mode: console, web-application-type: servlet}
      logging.level.root: debug
      """;

  @TempDir private Path folder = Path.of("");
  private List<String> plain = List.of();

  @BeforeEach
  void aRunWithoutThem() throws IOException, InterruptedException {
    Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    plain = run(Map.of(), List.of());
    assertThat(plain).anyMatch(line -> line.contains("reports"));
  }

  private List<String> run(Map<String, String> environment, List<String> machine)
      throws IOException, InterruptedException {
    Terminal run =
        new OwnProcess(folder, environment, machine).run("run", "--formats=csv", "--force");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(folder.resolve("data/.assessment/assessment.mv.db")).exists();
    return run.lines().stream().filter(line -> !line.startsWith("本次读取")).sorted().toList();
  }

  @Test
  void thoseOfTheEnvironment() throws IOException, InterruptedException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.properties"), "debug=true");
    assertThat(
            run(
                Map.of(
                    "SPRING_DATASOURCE_URL", "jdbc:postgresql://elsewhere/db",
                    "SPRING_DATASOURCE_DRIVER_CLASS_NAME", "org.postgresql.Driver",
                    "SPRING_BATCH_JOB_ENABLED", "true",
                    "SPRING_APPLICATION_JSON", JSON,
                    "SPRING_CONFIG_LOCATION", elsewhere.toString(),
                    "SPRING_CONFIG_IMPORT", elsewhere.toString(),
                    "SPRING_PROFILES_ACTIVE", "production",
                    "LOGGING_LEVEL_ROOT", "debug",
                    "LOGGING_FILE_NAME", folder.resolve("other.log").toString(),
                    "DEBUG", "true"),
                List.of()))
        .isEqualTo(plain);
    assertThat(folder.resolve("other.log")).doesNotExist();
  }

  @Test
  void thoseOfFilesInTheWorkingDirectory() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("config/web"));
    for (String file :
        List.of("application.yml", "config/application.yml", "config/web/application.yaml")) {
      Files.writeString(folder.resolve(file), YAML);
    }
    Files.writeString(
        folder.resolve("application.properties"), "spring.main.lazy-initialization=1");
    assertThat(run(Map.of(), List.of())).isEqualTo(plain);
  }

  @Test
  void thoseOfTheVirtualMachine() throws IOException, InterruptedException {
    assertThat(
            run(
                Map.of(),
                List.of(
                    "-Dspring.datasource.url=jdbc:postgresql://elsewhere/db",
                    "-Dspring.batch.job.enabled=true",
                    "-Dspring.batch.jdbc.table-prefix=OTHER_",
                    "-Dspring.profiles.active=web",
                    "-Dlogging.level.root=debug",
                    "-Dassessment.version=9.9.9",
                    "-Ddebug")))
        .isEqualTo(plain);
  }
}
