package partybuilding.assessment.lineage;

/**
 * A general Party branch (党总支).
 *
 * @param id its stable number; its normalised name where there is no register
 * @param name its full name
 * @param shortName a name for narrow places; the full name where the register gives none
 * @param kind its kind within the college (教学, 机关 …); empty if unknown
 * @param parent the organisation above it; empty where unknown
 */
public record Branch(String id, String name, String shortName, String kind, String parent) {
  /** A branch whose parent organisation is unknown. */
  public Branch(String id, String name, String shortName, String kind) {
    this(id, name, shortName, kind, "");
  }

  /** Id and name, as suggested for a misspelt one. */
  public String label() {
    return id.equals(name) ? name : id + " " + name;
  }
}
