package partybuilding.assessment.job;

import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import partybuilding.assessment.run.ReportMaking;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.store.State;

/** Which step follows which. Every step may be repeated: what is done is not done again. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class JobConfiguration {
  static final String JOB = "yearly-run";

  @Bean
  State state(DataSource database) {
    return State.open(new TransactionAwareDataSourceProxy(database));
  }

  @Bean
  ReportMaking reportMaking(RunContext run, State state) {
    return new ReportMaking(run, state);
  }

  @Bean
  ThreadPoolTaskExecutor readers(RunContext run) {
    ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
    readers.setThreadNamePrefix("read-");
    readers.setCorePoolSize(run.plan().request().threads());
    return readers;
  }

  @Bean
  Step discover(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunContext run,
      State state) {
    Tasklet tasklet = new DiscoverTasklet(run, state);
    return new StepBuilder("discover", repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step readYear(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunContext run,
      State state) {
    Tasklet tasklet = new ReadYearTasklet(run, state);
    return new StepBuilder("read-year", repository).tasklet(tasklet, transactions).build();
  }

  @Bean
  Step read(
      JobRepository repository, Step readYear, RunContext run, ThreadPoolTaskExecutor readers) {
    return new StepBuilder("read", repository)
        .partitioner("read-year", new YearPartitioner(run.plan()))
        .step(readYear)
        .taskExecutor(readers)
        .build();
  }

  @Bean
  Step write(
      JobRepository repository, PlatformTransactionManager transactions, ReportMaking making) {
    return new StepBuilder("write", repository)
        .tasklet(new MakingTasklet(making::write), transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step publish(
      JobRepository repository, PlatformTransactionManager transactions, ReportMaking making) {
    return new StepBuilder("publish", repository)
        .tasklet(new MakingTasklet(making::publish), transactions)
        .build();
  }

  @Bean
  Job yearlyRun(JobRepository repository, Step discover, Step read, Step write, Step publish) {
    return new JobBuilder(JOB, repository)
        .start(discover)
        .next(read)
        .next(write)
        .next(publish)
        .build();
  }
}
