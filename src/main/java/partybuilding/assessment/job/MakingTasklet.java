package partybuilding.assessment.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** One stage of making the report, as a step. */
final class MakingTasklet implements Tasklet {
  private final Runnable stage;

  MakingTasklet(Runnable stage) {
    this.stage = stage;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    stage.run();
    return RepeatStatus.FINISHED;
  }
}
