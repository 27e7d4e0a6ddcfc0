package partybuilding.assessment.report.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import partybuilding.assessment.contract.GroupNames.Reader;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.working.Working;
import partybuilding.assessment.report.page.working.WorkingLines;
import partybuilding.assessment.report.run.RecordedBasis;
import partybuilding.assessment.report.run.Run;
import partybuilding.assessment.report.run.RunFile;
import partybuilding.assessment.report.run.RunSubject;

/** Explains figures of a published report. */
public final class ExplainedReport {
  private static final String SCORES = TableName.SCORES.path();
  private static final String INDICATORS = TableName.INDICATORS.path();

  private final Path folder;
  private final Words words;
  private final RecordedBasis basis;
  private final RunSubject subject;

  private ExplainedReport(Path folder, Words words, RecordedBasis basis, RunSubject subject) {
    this.folder = folder;
    this.words = words;
    this.basis = basis;
    this.subject = subject;
  }

  /** Explains a figure of the report in a folder. */
  public static Explanation explain(FigureQuestion question, Path folder, Language language)
      throws IOException {
    Optional<Run> run = RunFile.find(folder);
    Optional<RunSubject> subject = run.flatMap(Run::subject);
    Optional<RecordedBasis> basis = RecordedBasis.find(folder);
    if (subject.isEmpty() || basis.isEmpty() || !intact(folder, run.get().outputs())) {
      return new Explanation.Unreadable();
    }
    Words words = Words.of(ReportFolder.class, language);
    return new ExplainedReport(folder, words, basis.get(), subject.get()).explain(question);
  }

  private static boolean intact(Path folder, Map<String, String> outputs) throws IOException {
    for (String table : List.of(SCORES, INDICATORS)) {
      Path file = folder.resolve(table);
      if (!Files.isRegularFile(file) || !Fingerprint.of(file).equals(outputs.get(table))) {
        return false;
      }
    }
    return true;
  }

  private Explanation explain(FigureQuestion question) throws IOException {
    List<ScoreCells> left = ScoreCells.read(folder.resolve(SCORES));
    String year = Integer.toString(question.year().orElse(subject.year()));
    List<Part> parts =
        List.of(
            new Part("branch", question.branch(), row -> row.score().branch()),
            new Part("year", year, row -> Integer.toString(row.score().year())),
            new Part("dimension", question.dimension(), row -> row.score().dimension()));
    for (Part part : parts) {
      List<ScoreCells> found =
          left.stream().filter(row -> part.of.apply(row).equals(part.given)).toList();
      if (found.isEmpty()) {
        return new Explanation.Unknown(
            part.option, part.given, left.stream().map(part.of).distinct().sorted().toList());
      }
      left = found;
    }
    return new Explanation.Worked(lines(left.get(0)));
  }

  /** A part of the question, and the accessor of the same part of a row. */
  private record Part(String option, String given, Function<ScoreCells, String> of) {}

  private List<String> lines(ScoreCells cells) throws IOException {
    Rules rules = basis.rulebook().rulesOf(cells.score().year());
    PageWording wording = PageWording.of(words, rules);
    Reader reader = new Reader(cells.score().year(), words.language());
    Working working =
        new Working(
            cells.name(),
            cells.score(),
            cells.rank(),
            IndicatorCells.of(cells.score(), folder.resolve(INDICATORS)),
            rules,
            group -> basis.groups().of(group, rules, reader),
            Optional.ofNullable(basis.evaluations().get(cells.score().year()))
                .map(file -> new Working.BallotFile(file.name(), file.sha256())));
    List<String> lines = new ArrayList<>();
    lines.add(report(wording));
    lines.addAll(WorkingLines.of(working, wording));
    return lines;
  }

  private String report(PageWording wording) {
    return wording.text(
        "working.report",
        Map.of(
            "report", folder,
            "year", Integer.toString(subject.year()),
            "day", wording.day(subject.asOf()),
            "version", basis.version()));
  }
}
