package partybuilding.assessment.lineage;

/**
 * A general Party branch (党总支).
 *
 * @param id its stable number; its normalised name where there is no register
 * @param name its full name
 * @param shortName a name for narrow places; the full name where the register gives none
 * @param kind what it is among its college (教学, 机关 …); empty where unknown
 * @param parent the organisation above it; empty where unknown
 */
public record Branch(String id, String name, String shortName, String kind, String parent) {
  /** A branch of which nobody says what stands above it. */
  public Branch(String id, String name, String shortName, String kind) {
    this(id, name, shortName, kind, "");
  }

  /** Number and name, as they are offered to whoever misspelt one of them. */
  public String label() {
    return id.equals(name) ? name : id + " " + name;
  }
}
