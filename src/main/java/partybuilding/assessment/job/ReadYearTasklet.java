package partybuilding.assessment.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.run.EarlierFigures;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.run.meter.FileMeter;
import partybuilding.assessment.store.State;

/** Reads the yearly file of one partition, in one transaction. */
final class ReadYearTasklet implements Tasklet {
  private final RunContext run;
  private final State state;

  ReadYearTasklet(RunContext run, State state) {
    this.run = run;
    this.state = state;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    int place = contribution.getStepExecution().getExecutionContext().getInt(YearPartitioner.PLACE);
    RunPlan plan = run.plan();
    Export export = plan.yearlyExports().get(place);
    FileMeter meter = new FileMeter(run.meter(), export.size());
    ReadOutcome.Accepted read =
        new EarlierFigures(run, state).mayBeKept(export, accepted(run.reading(meter).read(export)));
    read.content().keepIn(state);
    state.files().replace(export.kind(), plan.readUnder(export), read.account(), read.findings());
    meter.end(read.account().rows().read());
    run.progress().read(read.account());
    return RepeatStatus.FINISHED;
  }

  private static ReadOutcome.Accepted accepted(ReadOutcome reading) {
    if (reading instanceof ReadOutcome.Accepted accepted) {
      return accepted;
    }
    throw ((ReadOutcome.Refused) reading).refusal();
  }
}
