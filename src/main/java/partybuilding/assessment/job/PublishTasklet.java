package partybuilding.assessment.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Puts the written report in its place. */
final class PublishTasklet implements Tasklet {
  private final ReportMaking making;

  PublishTasklet(ReportMaking making) {
    this.making = making;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    making.publish();
    return RepeatStatus.FINISHED;
  }
}
