package partybuilding.assessment.notice;

/** What can be wrong with branches across years: their years, their changes, their names. */
public sealed interface StructureNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** The name is no branch's in the file's year; the row was refused. */
  record NameOutsideYears(Place place, String value, String year, String known)
      implements StructureNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** The number is that of a branch outside its years; it was believed, numbers being stable. */
  record NumberOutsideYears(Place place, String branch, String year) implements StructureNotice {}

  /** The year a branch begins or ends in cannot be read; it counts as not given. */
  record UnreadableValidity(Place place, String value) implements StructureNotice {}

  /** A branch ends before it begins. */
  record ReversedValidity(Place place, String from, String to) implements StructureNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** Changes of one year lead in a circle. */
  record LineageCircle(Place place, String branch, String year) implements StructureNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** Two branches carry on one in the same year. */
  record TwoSuccessors(Place place, String branch, String year, String successors)
      implements StructureNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** A merger names only one branch that went into it. */
  record LoneMerger(Place place, String branch) implements StructureNotice {}

  /** A branch that ended with a change is still valid after it. */
  record StillValid(Place place, String branch, String lastYear) implements StructureNotice {}

  /** A change lies outside the years of a branch it speaks of. */
  record ChangeOutsideYears(Place place, String branch, String year) implements StructureNotice {}

  /** Without a register, a file gives one name to several numbers, or to one and none. */
  record SharedBranchName(Place place, String name, String numbers) implements StructureNotice {}

  /** Without a register, a name stands under another number than a year before. */
  record RenumberedBranch(Place place, String name, String number, String former, String formerYear)
      implements StructureNotice {}

  /** Without a register, a new name differs by a hair from one that is gone. */
  record SimilarNames(Place place, String value, String former, String formerYear)
      implements StructureNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }
}
