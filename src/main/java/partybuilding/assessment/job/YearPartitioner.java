package partybuilding.assessment.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.run.RunPlan;

/** One partition a yearly file. */
final class YearPartitioner implements Partitioner {
  /** Where a partition finds the place of its file among the run's yearly exports. */
  static final String PLACE = "place";

  private final RunPlan plan;

  YearPartitioner(RunPlan plan) {
    this.plan = plan;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    List<Export> exports = plan.yearlyExports();
    for (int place = 0; place < exports.size(); place++) {
      Export export = exports.get(place);
      ExecutionContext context = new ExecutionContext();
      context.putInt(PLACE, place);
      partitions.put(export.kind().code() + "-" + export.year(), context);
    }
    return partitions;
  }
}
