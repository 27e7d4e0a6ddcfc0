package partybuilding.assessment.intake.meeting;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsExport;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;

/** What a file of a meeting in 2023 gives; its branches are B01 机电系 and B02 机关. */
record Read<T>(List<T> rows, FileAccount account, List<Finding> findings) {
  static final String DEBRIEFS = "debriefs-2023.csv";
  static final String COMMENTS = "comments-2023.csv";
  static final String TURNOUT = "turnout-2023.csv";
  private static final Rules RULES = RulebookReader.defaults().rulesOf(2023);

  static Read<Debrief> debriefs(Path folder, String text) {
    NoticeBoard board = new NoticeBoard();
    return of(
        new DebriefsReader(RULES, EvaluationsExport.REGISTER)
            .read(new ExportsFolder(folder).write(DEBRIEFS, text), board),
        board);
  }

  static Read<Comment> comments(Path folder, String text) {
    NoticeBoard board = new NoticeBoard();
    return of(
        new CommentsReader(RULES, EvaluationsExport.REGISTER)
            .read(new ExportsFolder(folder).write(COMMENTS, text), board),
        board);
  }

  static Read<Turnout> turnout(Path folder, String text) {
    NoticeBoard board = new NoticeBoard();
    return of(
        new TurnoutReader(RULES).read(new ExportsFolder(folder).write(TURNOUT, text), board),
        board);
  }

  private static <T> Read<T> of(MeetingFile<T> file, NoticeBoard board) {
    return new Read<>(file.rows(), file.account(), board.findings());
  }

  /** Every finding as its severity, code, line, column and values. */
  List<String> told() {
    return findings.stream()
        .map(
            f ->
                "%s %s %d %s %s"
                    .formatted(
                        f.severity().code(),
                        f.code(),
                        f.place().line(),
                        f.place().column(),
                        new TreeMap<>(f.values())))
        .toList();
  }
}
