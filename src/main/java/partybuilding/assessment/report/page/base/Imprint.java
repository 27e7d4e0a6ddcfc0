package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data about the run that the foot of a page shows.
 *
 * @param version the program's
 * @param runDigest the digest of the run, in hexadecimal
 * @param remark a line of its own, such as that the data is synthetic
 * @param formats the codes of the published formats, which the page may link to
 */
public record Imprint(
    String version, String runDigest, Optional<String> remark, Set<String> formats) {
  private static final int SHORT_DIGEST = 12;

  public Imprint {
    formats = Set.copyOf(formats);
  }

  /** Whether the tables are published. */
  public boolean tables() {
    return formats.contains("csv");
  }

  /** Whether the workbook is published. */
  public boolean workbook() {
    return formats.contains("xlsx");
  }

  /** Whether the printed report is published. */
  public boolean print() {
    return formats.contains("pdf");
  }

  /** Whether the office's papers lie in a folder beside the page. */
  public boolean papers() {
    return formats.contains("docx");
  }

  /** The foot of a page, line by line. */
  public List<String> lines(PageWording wording) {
    String run = runDigest.substring(0, Math.min(SHORT_DIGEST, runDigest.length()));
    List<String> lines = new ArrayList<>();
    remark.ifPresent(lines::add);
    lines.add(wording.text("foot.version", Map.of("version", version)));
    lines.add(wording.text("foot.run", Map.of("run", run)));
    return lines;
  }
}
