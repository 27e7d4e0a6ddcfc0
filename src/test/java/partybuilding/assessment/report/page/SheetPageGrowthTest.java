package partybuilding.assessment.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.base.Imprint;

/** What the pages of the branches grow with. */
class SheetPageGrowthTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void fourTimesAsManyBranchesTakeFourTimesTheMemory() {
    allocated(280); // once before it is measured
    double few = allocated(70);
    double many = allocated(280);

    assertThat(many / few).isBetween(3.0, 5.0);
  }

  /** By making all pages, each let go before the next. */
  private static long allocated(int branches) {
    PageSource source = source(branches);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    SheetPage.all(source, source.input())
        .forEach(page -> assertThat(page.get().years()).isNotEmpty());
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static PageSource source(int branches) {
    return new PageSource(
        new ReportFacts().branches(branches).build(),
        List.of(),
        Words.of(ReportFolder.class, Language.EN),
        Words.of(Finding.class, Language.EN),
        new Imprint("1", "0".repeat(64), Optional.empty(), Set.of("csv")));
  }
}
