package partybuilding.assessment.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.ending.RunFailure;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.database.CauseChain;

/**
 * Starts the job. What an earlier run had read is known from what is kept of each file, so an
 * execution that was killed or failed is never restarted: rows of it may be missing at any place,
 * and one that cannot be restarted would stop every later run of the same inputs. One that is still
 * recorded as running has ended, because a run locks the database.
 */
final class JobStart {
  private final JobRepository repository;
  private final Job job;

  JobStart(JobRepository repository, Job job) {
    this.repository = repository;
    this.job = job;
  }

  void run(RunPlan plan) {
    try {
      JobExecution execution = execute(plan, operator());
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw failure(execution);
      }
    } catch (JobExecutionException e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  private JobOperator operator() throws JobExecutionException {
    JobRegistry jobs = new MapJobRegistry();
    jobs.register(job);
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(repository);
    operator.setJobRegistry(jobs);
    try {
      operator.afterPropertiesSet();
    } catch (Exception e) {
      throw new RunFailure(e.toString(), e);
    }
    return operator;
  }

  private JobExecution execute(RunPlan plan, JobOperator operator) throws JobExecutionException {
    for (JobExecution killed : repository.findRunningJobExecutions(YearlyJob.NAME)) {
      operator.abandon(operator.recover(killed));
    }
    return operator.start(job, parameters(plan));
  }

  /**
   * Every run is an instance of its own, after all that are kept: the same inputs may be run again
   * by request, when the publication is lost, or because a run was killed or failed.
   */
  private JobParameters parameters(RunPlan plan) {
    JobInstance last = repository.getLastJobInstance(YearlyJob.NAME);
    return new JobParametersBuilder()
        .addString("inputs", plan.digest())
        .addLong("year", (long) plan.year())
        .addLocalDate("as-of", plan.asOf())
        .addString("language", plan.language().tag())
        .addString("edition", plan.request().readership().code())
        .addString("version", plan.program().version())
        .addString("build", plan.program().build())
        .addString("tables", State.version())
        .addLong("after", last == null ? 0L : last.getInstanceId())
        .toJobParameters();
  }

  /** That it was asked to end; else what every failed step says; else the first program fault. */
  private static RuntimeException failure(JobExecution execution) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    Optional<RunCancelled> cancelled = all(RunCancelled.class, failures).findFirst();
    if (cancelled.isPresent()) {
      return cancelled.get();
    }
    List<Finding> findings =
        all(ExportsRefused.class, failures)
            .flatMap(refused -> refused.findings().stream())
            .distinct()
            .sorted(Finding.BY_PLACE)
            .toList();
    if (!findings.isEmpty()) {
      return new ExportsRefused(findings);
    }
    Throwable fault =
        failures.stream()
            .filter(failure -> !(failure instanceof JobExecutionException))
            .findFirst()
            .or(() -> failures.stream().findFirst())
            .orElseGet(() -> new IllegalStateException(execution.toString()));
    return new RunFailure(fault.toString(), fault);
  }

  private static <T extends Throwable> Stream<T> all(Class<T> type, List<Throwable> failures) {
    return failures.stream().flatMap(failure -> new CauseChain(failure).all(type));
  }
}
