package partybuilding.assessment.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.run.EarlierRun;
import partybuilding.assessment.report.run.Origin;

/**
 * The options of a report besides its facts.
 *
 * @param readership for whom it is made
 * @param language of the page and of the findings' messages
 * @param formats the formats to write; {@code run.json} is always written
 * @param version the program's
 * @param runDigest the digest of inputs, rules and options, in hexadecimal
 * @param office the files that the office laid beside the exports
 * @param earlier the record of the year before's report
 * @param remark a line for the foot of the page, such as that the data is synthetic
 */
public record Edition(
    Readership readership,
    Language language,
    Set<Format> formats,
    String version,
    String runDigest,
    OfficeFiles office,
    Optional<EarlierRun> earlier,
    Optional<String> remark) {
  public Edition {
    formats = Set.copyOf(formats);
  }

  Imprint imprint() {
    return new Imprint(version, runDigest, remark, Set.copyOf(codes()));
  }

  Origin origin() {
    return new Origin(
        version, runDigest, language.tag(), readership.code(), codes(), office.accounts());
  }

  private List<String> codes() {
    return formats.stream().map(Format::code).sorted().toList();
  }
}
