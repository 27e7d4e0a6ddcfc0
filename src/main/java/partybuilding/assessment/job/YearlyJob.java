package partybuilding.assessment.job;

import java.io.IOException;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import partybuilding.assessment.run.ReportMaking;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.store.State;

/** Which step follows which. A yearly file that was read already gets no partition. */
final class YearlyJob {
  static final String NAME = "yearly-run";

  private final BatchDatabase batch;
  private final RunContext run;
  private final State state;

  YearlyJob(BatchDatabase batch, RunContext run, State state) {
    this.batch = batch;
    this.run = run;
    this.state = state;
  }

  Job job() {
    ReportMaking making = new ReportMaking(run, state);
    return new JobBuilder(NAME, batch.repository())
        .start(step("discover", new DiscoverTasklet(run, state)))
        .next(read())
        .next(step("write", new MakingTasklet(making::write)))
        .next(step("publish", new MakingTasklet(() -> publish(making))))
        .build();
  }

  /**
   * What is kept of a report reaches the disk before the report itself, which is not published if
   * another run may have begun on the same state.
   */
  private void publish(ReportMaking making) throws IOException {
    batch.database().requireHeld();
    state.flush();
    making.publish();
  }

  private Step read() {
    return new StepBuilder("read", batch.repository())
        .partitioner("read-year", new YearPartitioner(run, state))
        .step(step("read-year", new ReadYearTasklet(run, state)))
        .taskExecutor(readers())
        .build();
  }

  private TaskExecutor readers() {
    SimpleAsyncTaskExecutor readers = new SimpleAsyncTaskExecutor("read-");
    readers.setConcurrencyLimit(run.plan().request().threads());
    return readers;
  }

  /** A run can end before any step: what was done until then is kept, or is not yet published. */
  private Tasklet cancellable(Tasklet tasklet) {
    return (contribution, context) -> {
      run.checkpoint();
      return tasklet.execute(contribution, context);
    };
  }

  private Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, batch.repository())
        .tasklet(cancellable(tasklet), batch.transactions())
        .build();
  }
}
