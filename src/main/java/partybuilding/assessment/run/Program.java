package partybuilding.assessment.run;

/**
 * The program that makes a report.
 *
 * @param version its number
 * @param build the digest of what it was built from: two builds of one version may compute other
 *     figures
 */
public record Program(String version, String build) {
  String identity() {
    return version + " " + build;
  }
}
