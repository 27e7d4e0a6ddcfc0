package partybuilding.assessment.report.page;

import java.util.Optional;

/**
 * What the foot of the page says of the run.
 *
 * @param version the program's
 * @param runDigest the digest of the run, in hexadecimal
 * @param remark a line of its own, such as that the data is synthetic
 * @param tables whether the tables lie beside the page, so that it may point to them
 */
public record Imprint(String version, String runDigest, Optional<String> remark, boolean tables) {}
