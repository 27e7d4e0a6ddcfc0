package partybuilding.assessment.restatement;

/**
 * Two reports that are compared.
 *
 * @param was the earlier publication
 * @param present the one about to be published
 */
record ReportPair(PublishedReport was, PresentReport present) {
  Basis before() {
    return was.basis();
  }

  Basis now() {
    return present.report().basis();
  }

  /** Whether both are about the same year, as of the same day. */
  boolean same() {
    return was.sameAs(present.report());
  }
}
