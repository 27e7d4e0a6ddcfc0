package partybuilding.assessment.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.BeansException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import partybuilding.assessment.job.RunRequest.Repetition;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.store.State;

/** The yearly run as one call. */
public final class YearlyRun {
  private static final int SPARE_CONNECTIONS = 4;

  private YearlyRun() {}

  /**
   * Reads, assesses and publishes, unless nothing has changed since the last publication; that is
   * found out before anything heavy is started.
   *
   * @throws ExportsRefused if the exports or the rules cannot be used
   * @throws RunFailure if anything else went wrong
   */
  public static RunOutcome run(RunRequest request, Progress progress, Clock clock) {
    RunPlan plan = RunPlan.of(request, version());
    if (request.repetition() == Repetition.WHEN_CHANGED && published(plan)) {
      return new RunOutcome.Unchanged(plan.target());
    }
    RunMeter meter = new RunMeter(clock);
    Structures structures = Structures.read(plan.folder(), plan.year());
    start(new RunWorkshop(plan, structures, progress, meter));
    return new RunOutcome.Published(plan.target(), meter.rows(), meter.time());
  }

  private static boolean published(RunPlan plan) {
    Optional<Publication> publication = Publication.find(plan.target());
    return publication.isPresent()
        && publication.get().runDigest().equals(plan.digest())
        && publication.get().intact(plan.target());
  }

  private static void start(RunWorkshop workshop) {
    try (ConfigurableApplicationContext context = open(workshop)) {
      context.getBean(JobStart.class).run(workshop.plan());
    } catch (BeansException e) {
      Path state = workshop.plan().request().folders().state();
      throw State.inUse(e) ? new StateInUse(state, e) : new RunFailure(e.toString(), e);
    }
  }

  private static ConfigurableApplicationContext open(RunWorkshop workshop) {
    RunRequest request = workshop.plan().request();
    Path state = request.folders().state().toAbsolutePath();
    try {
      Files.createDirectories(state);
      Files.createDirectories(request.folders().reports());
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
    int connections = 2 * request.threads() + SPARE_CONNECTIONS;
    return new SpringApplicationBuilder(JobConfiguration.class, JobStart.class)
        .properties(
            "spring.datasource.url=jdbc:h2:file:"
                + state.resolve("assessment")
                + ";DB_CLOSE_ON_EXIT=FALSE",
            "spring.datasource.hikari.maximum-pool-size=" + connections)
        .initializers(
            context ->
                ((GenericApplicationContext) context)
                    .registerBean(RunWorkshop.class, () -> workshop))
        .run();
  }

  /** The program's version. */
  public static String version() {
    try (InputStream bytes = YearlyRun.class.getResourceAsStream("/application.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("application.properties is missing");
      }
      Properties properties = new Properties();
      properties.load(bytes);
      return properties.getProperty("assessment.version", "");
    } catch (IOException e) {
      throw new UncheckedIOException("application.properties", e);
    }
  }
}
