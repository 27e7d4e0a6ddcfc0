package partybuilding.assessment.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Compares, draws, and writes the report beside its place. */
final class WriteTasklet implements Tasklet {
  private final ReportMaking making;

  WriteTasklet(ReportMaking making) {
    this.making = making;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    making.write();
    return RepeatStatus.FINISHED;
  }
}
