package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the foot of the page says of the run.
 *
 * @param version the program's
 * @param runDigest the digest of the run, in hexadecimal
 * @param remark a line of its own, such as that the data is synthetic
 * @param tables whether the tables lie beside the page, so that it may point to them
 */
public record Imprint(String version, String runDigest, Optional<String> remark, boolean tables) {
  private static final int SHORT_DIGEST = 12;

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
