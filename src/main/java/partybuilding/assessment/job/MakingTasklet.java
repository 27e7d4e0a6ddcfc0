package partybuilding.assessment.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** One stage of making the report, as a step. */
final class MakingTasklet implements Tasklet {
  private final Stage stage;

  MakingTasklet(Stage stage) {
    this.stage = stage;
  }

  /** What the step does. */
  interface Stage {
    void run() throws IOException;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    stage.run();
    return RepeatStatus.FINISHED;
  }
}
