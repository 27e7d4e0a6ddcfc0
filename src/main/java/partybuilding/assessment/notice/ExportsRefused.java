package partybuilding.assessment.notice;

import java.util.List;
import java.util.stream.Collectors;

/** The exports or the rules cannot be used, and nothing may be published from them. */
public final class ExportsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** Refuses for one reason. */
  public ExportsRefused(Notice notice) {
    this(List.of(Finding.of(notice)));
  }

  /** Refuses for several. */
  public ExportsRefused(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
    this.findings = List.copyOf(findings);
  }

  /** Why. */
  public List<Finding> findings() {
    return findings;
  }
}
