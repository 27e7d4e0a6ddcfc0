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
    return of(DebriefRow.READER, folder, DEBRIEFS, text);
  }

  static Read<Comment> comments(Path folder, String text) {
    return of(CommentRow.READER, folder, COMMENTS, text);
  }

  static Read<Turnout> turnout(Path folder, String text) {
    return of(TurnoutRow.READER, folder, TURNOUT, text);
  }

  private static <T> Read<T> of(MeetingReader<T> reader, Path folder, String name, String text) {
    NoticeBoard board = new NoticeBoard();
    MeetingFile<T> file =
        reader.read(
            new ExportsFolder(folder).write(name, text), RULES, EvaluationsExport.REGISTER, board);
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
