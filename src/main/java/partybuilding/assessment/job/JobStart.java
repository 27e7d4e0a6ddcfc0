package partybuilding.assessment.job;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.run.RunFailure;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.store.State;

/** Starts the job, or takes it up where an earlier run of the same inputs was broken off. */
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
    for (long repeat = 0; ; repeat++) {
      JobParameters parameters = parameters(plan, repeat);
      JobExecution last = repository.getLastJobExecution(YearlyJob.NAME, parameters);
      if (last == null) {
        return operator.start(job, parameters);
      }
      if (last.getStatus() != BatchStatus.COMPLETED) {
        return resume(last, operator);
      }
    }
  }

  /** A run that was killed still says that it runs; the database's lock says that it does not. */
  private static JobExecution resume(JobExecution last, JobOperator operator)
      throws JobExecutionException {
    boolean killed = last.getStatus().isRunning();
    return operator.restart(killed ? operator.recover(last) : last);
  }

  /**
   * The same inputs may be run again when the publication is lost, or by request; a run of other
   * tables is not taken up, because what it had read is gone.
   */
  private static JobParameters parameters(RunPlan plan, long repeat) {
    return new JobParametersBuilder()
        .addString("inputs", plan.digest())
        .addLong("year", (long) plan.year())
        .addLocalDate("as-of", plan.asOf())
        .addString("language", plan.language().tag())
        .addString("edition", plan.request().readership().code())
        .addString("version", plan.version())
        .addString("tables", State.version())
        .addLong("repeat", repeat)
        .toJobParameters();
  }

  /** What every failed step says of the exports; else the first program fault. */
  private static RuntimeException failure(JobExecution execution) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    List<Finding> findings =
        failures.stream()
            .flatMap(JobStart::causes)
            .filter(ExportsRefused.class::isInstance)
            .flatMap(refused -> ((ExportsRefused) refused).findings().stream())
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

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }
}
