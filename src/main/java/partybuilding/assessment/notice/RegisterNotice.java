package partybuilding.assessment.notice;

/** What can be wrong with the register of branches and with their lineage. */
public sealed interface RegisterNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** A number or a name of the register belongs to two branches. */
  record AmbiguousBranch(Place place, String value) implements RegisterNotice {}

  /** The file names more branches, or spellings of branches, than are read. */
  record TooManyBranches(Place place, String most) implements RegisterNotice {}

  /** A line of the register lacks its number or name. */
  record IncompleteBranch(Place place) implements RegisterNotice {}

  /** A lineage row cannot be followed. */
  record InvalidLineage(Place place, String value, String legal) implements RegisterNotice {}
}
