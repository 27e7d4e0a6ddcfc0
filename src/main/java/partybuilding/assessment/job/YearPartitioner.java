package partybuilding.assessment.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.store.State;

/**
 * One partition per yearly file that is to be read. Only what is kept of a file tells whether it
 * was read, not what an earlier execution of the job says of its step: between the two another run
 * may have kept something else in its place.
 */
final class YearPartitioner implements Partitioner {
  /** Where a partition finds the place of its file among the run's yearly exports. */
  static final String PLACE = "place";

  private final RunContext run;
  private final State state;

  YearPartitioner(RunContext run, State state) {
    this.run = run;
    this.state = state;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    List<Export> exports = run.plan().yearlyExports();
    for (int place = 0; place < exports.size(); place++) {
      Export export = exports.get(place);
      if (holds(export)) {
        run.progress().kept(export.file());
      } else {
        ExecutionContext context = new ExecutionContext();
        context.putInt(PLACE, place);
        run.meter().expect(export.size());
        partitions.put(export.kind().code() + "-" + export.year(), context);
      }
    }
    return partitions;
  }

  private boolean holds(Export export) {
    RunPlan plan = run.plan();
    return plan.request().repetition() == Repetition.WHEN_CHANGED
        && state
            .files()
            .holds(export.kind(), export.year(), export.sha256(), plan.readUnder(export));
  }
}
