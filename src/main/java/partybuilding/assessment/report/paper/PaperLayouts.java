package partybuilding.assessment.report.paper;

/** How each paper is laid out where the office has no template of its own. */
final class PaperLayouts {
  private static final int SHORT = 2;
  private static final int LONG = 4;

  private PaperLayouts() {}

  static PaperLayout of(PaperKind kind) {
    return switch (kind) {
      case FEEDBACK_LETTER -> letter();
      case RESULT_SUMMARY -> summary();
      case CIRCULAR -> circular();
      case ATTENDANCE -> attendance();
      case ARCHIVE_LIST -> archive();
    };
  }

  private static PaperLayout letter() {
    return new PaperLayout(PaperKind.FEEDBACK_LETTER)
        .title()
        .addressee()
        .sentence("opening")
        .heading("scores")
        .part("scores")
        .part("decided_grade")
        .heading("rectification")
        .part("rectification")
        .part("open_items")
        .heading("comments")
        .part("comments")
        .heading("judgement")
        .blank("merits", SHORT)
        .blank("problems", SHORT)
        .blank("demands", SHORT)
        .closing()
        .part("remark");
  }

  private static PaperLayout summary() {
    return new PaperLayout(PaperKind.RESULT_SUMMARY)
        .title()
        .heading("turnout")
        .part("turnout")
        .heading("votes")
        .part("votes")
        .heading("grades")
        .part("grades")
        .signed("chair", "counter", "supervisor")
        .part("remark");
  }

  private static PaperLayout circular() {
    return new PaperLayout(PaperKind.CIRCULAR)
        .title()
        .addressee()
        .sentence("opening")
        .heading("overall")
        .part("overall")
        .blank("merits", SHORT)
        .heading("problems")
        .part("problems")
        .blank("common", SHORT)
        .heading("demands")
        .blank("what", LONG)
        .closing()
        .part("remark");
  }

  private static PaperLayout attendance() {
    return new PaperLayout(PaperKind.ATTENDANCE)
        .title()
        .heading("turnout")
        .part("turnout")
        .heading("debriefs")
        .part("debriefs")
        .signed("recorder", "reviewer")
        .part("remark");
  }

  private static PaperLayout archive() {
    return new PaperLayout(PaperKind.ARCHIVE_LIST)
        .title()
        .heading("files")
        .part("files")
        .heading("inputs")
        .part("inputs")
        .blank("record", 1)
        .signed("giver", "taker")
        .part("remark");
  }
}
