package partybuilding.assessment.report;

import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.language.Language;

/**
 * What a run is made from, besides the facts.
 *
 * @param language of the page and of the findings' messages
 * @param formats what the folder holds; {@code run.json} is always there
 * @param version the program's
 * @param runDigest the digest of inputs, rules and options, in hexadecimal
 * @param remark a line for the foot of the page, such as that the data is synthetic
 */
public record Edition(
    Language language,
    Set<Format> formats,
    String version,
    String runDigest,
    Optional<String> remark) {
  /** Copies the formats. */
  public Edition {
    formats = Set.copyOf(formats);
  }
}
