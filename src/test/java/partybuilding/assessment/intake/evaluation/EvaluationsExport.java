package partybuilding.assessment.intake.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;

/** What a file of evaluations gives: its rows, its account and its findings. */
public final class EvaluationsExport extends NamingSink {
  static final String FILE = "evaluations-2023.csv";

  /** Two branches: B01 机电系 and B02 机关. */
  public static final Register REGISTER =
      Register.of(
          List.of(
              new RegisteredBranch(new Branch("B01", "机电系", "机电系", ""), List.of(), 0, 9999),
              new RegisteredBranch(new Branch("B02", "机关", "机关", ""), List.of(), 0, 9999)));

  /** One indicator on 0–100 and one grade; two groups of which the second leaves out its own. */
  public static final Rules RULES = rules("");

  private final List<SingleAnswer> answers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final NoticeBoard board = new NoticeBoard();
  private Optional<GradeWords> words = Optional.empty();
  private Optional<EvaluationsReader.Evaluations> read = Optional.empty();

  /** An accepted row, to compare. */
  public record Row(long line, String branch, int group, String ballot, List<Integer> answers) {}

  /** These rules with one key more. */
  static Rules rules(String key) {
    String text =
        """
        rules:
          - indicators:
              confidence: {scale: points, aliases: [信心]}
              overall: {scale: grade, aliases: [总评]}
            dimensions:
              confidence: {indicators: {confidence: 1}}
              overall: {indicators: {overall: 1}, apart: true}
            groups:
              committee: {weight: 0.6, aliases: [党委委员]}
              secretary: {weight: 0.4, aliases: [书记], exclude-own: true}
            from: 2019
        """;
    return RulebookReader.read("assessment.yaml", text + "    " + key + "\n").rulesOf(2023);
  }

  public static EvaluationsExport read(Path folder, String text) {
    return read(new ExportsFolder(folder).write(FILE, text), RULES, REGISTER);
  }

  public static EvaluationsExport read(Export export, Rules rules, Register register) {
    EvaluationsExport meeting = new EvaluationsExport();
    meeting.read =
        Optional.of(new EvaluationsReader(rules, register).read(export, meeting, meeting.board));
    return meeting;
  }

  @Override
  public void accept(Evaluation e) {
    List<Integer> values =
        IntStream.range(0, e.answers().size()).mapToObj(e.answers()::value).toList();
    rows.add(new Row(e.line(), e.branch(), e.group(), e.ballot(), values));
  }

  @Override
  public void accept(SingleAnswer answer) {
    answers.add(answer);
  }

  @Override
  public void settleGrades(GradeWords chosen) {
    words = Optional.of(chosen);
  }

  public List<Row> rows() {
    return rows;
  }

  public List<SingleAnswer> answers() {
    return answers;
  }

  public List<TotalsDifference> totals() {
    return read.orElseThrow().totals();
  }

  public List<Finding> findings() {
    return board.findings();
  }

  public GradeWords words() {
    return words.orElseThrow();
  }

  public FileAccount account() {
    return read.orElseThrow().account();
  }

  public Map<String, String> branchNames() {
    return read.orElseThrow().branchNames();
  }
}
