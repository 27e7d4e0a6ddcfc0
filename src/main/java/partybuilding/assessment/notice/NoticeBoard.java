package partybuilding.assessment.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the notices of files: counts all, keeps the first of each kind in each file. */
public final class NoticeBoard {
  /** How many notices of one kind a file keeps in full. */
  public static final int KEPT = 100;

  private final Map<FindingCount, Long> counts = new TreeMap<>(FindingCount.BY_FILE);
  private final Map<String, Long> totals = new TreeMap<>();
  private final List<Finding> kept = new ArrayList<>();

  /** Adds a notice. */
  public void add(Notice notice) {
    String code = Finding.codeOf(notice.getClass());
    totals.merge(code, 1L, Long::sum);
    FindingCount kind = new FindingCount(notice.place().file(), notice.severity(), code, 1);
    if (counts.merge(kind, 1L, Long::sum) <= KEPT) {
      kept.add(Finding.of(notice));
    }
  }

  /** How often each code was met. */
  public Map<String, Long> counts() {
    return Map.copyOf(totals);
  }

  /** How often a kind of notice was met. */
  public long count(Class<? extends Notice> kind) {
    return totals.getOrDefault(Finding.codeOf(kind), 0L);
  }

  /** Everything on the board. */
  public Findings found() {
    return new Findings(kept, Findings.times(counts));
  }

  /** The kept findings, gravest first, then by place. */
  public List<Finding> findings() {
    return kept.stream().sorted(Finding.BY_PLACE).toList();
  }
}
