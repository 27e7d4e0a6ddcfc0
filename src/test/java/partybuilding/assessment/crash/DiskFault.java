package partybuilding.assessment.crash;

/** What may be wrong with the disk of a process. */
enum DiskFault {
  NONE,
  /** From the chosen moment on there is no room. */
  FULL,
  /** From the beginning it can only be read. */
  READ_ONLY;

  static final String PROPERTY = "crash.fault";

  static DiskFault ofThisProcess() {
    return valueOf(System.getProperty(PROPERTY, NONE.name()));
  }
}
