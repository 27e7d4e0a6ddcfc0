package partybuilding.assessment.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.job.RunRequest.Repetition;
import partybuilding.assessment.store.State;

/** Reads the yearly file of one partition, in one transaction, unless it is kept already. */
final class ReadYearTasklet implements Tasklet {
  private final RunWorkshop workshop;
  private final State state;

  ReadYearTasklet(RunWorkshop workshop, State state) {
    this.workshop = workshop;
    this.state = state;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    int place = contribution.getStepExecution().getExecutionContext().getInt(YearPartitioner.PLACE);
    RunPlan plan = workshop.plan();
    Export export = plan.yearlyExports().get(place);
    String readUnder = plan.readUnder(export);
    boolean holds =
        plan.request().repetition() == Repetition.WHEN_CHANGED
            && state.files().holds(export.kind(), export.year(), export.sha256(), readUnder);
    if (holds) {
      workshop.progress().kept(export.file());
    } else {
      Reading.Accepted read = accepted(workshop.reading().read(export));
      read.content().keepIn(state);
      state.files().replace(export.kind(), readUnder, read.account(), read.findings());
      workshop.meter().read(read.account().read());
      workshop.progress().read(read.account());
    }
    return RepeatStatus.FINISHED;
  }

  private static Reading.Accepted accepted(Reading reading) {
    if (reading instanceof Reading.Accepted accepted) {
      return accepted;
    }
    throw ((Reading.Refused) reading).refusal();
  }
}
