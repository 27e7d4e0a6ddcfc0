package partybuilding.assessment.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the notices of one file: counts all, keeps the first of each kind. */
public final class NoticeBoard {
  /** How many notices of one kind a file keeps in full. */
  public static final int KEPT = 100;

  private final Map<String, Long> counts = new TreeMap<>();
  private final List<Finding> kept = new ArrayList<>();

  /** Adds a notice. */
  public void add(Notice notice) {
    long count = counts.merge(Finding.codeOf(notice.getClass()), 1L, Long::sum);
    if (count <= KEPT) {
      kept.add(Finding.of(notice));
    }
  }

  /** How often each code was met. */
  public Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  /** The kept findings, gravest first, then by place. */
  public List<Finding> findings() {
    return kept.stream().sorted(Finding.BY_PLACE).toList();
  }
}
