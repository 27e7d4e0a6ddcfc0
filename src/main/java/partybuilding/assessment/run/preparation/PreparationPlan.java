package partybuilding.assessment.run.preparation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.preparation.PreparationFolder;
import partybuilding.assessment.run.Program;
import partybuilding.assessment.run.WorkerThreads;
import partybuilding.assessment.run.ending.RunFailure;
import partybuilding.assessment.run.preparation.PreparationRequest.Scores;

/**
 * The parameters of a preparation, resolved before it starts.
 *
 * @param request the request
 * @param folder the data folder as it was found
 * @param year the meeting's
 * @param asOf the day the ledger is judged on, unless its newest file is of an earlier year
 * @param language of the papers
 * @param program that makes them
 */
public record PreparationPlan(
    PreparationRequest request,
    DataFolder folder,
    int year,
    LocalDate asOf,
    Language language,
    Program program) {
  private static final Set<ExportKind> OF_MEETINGS =
      Set.of(ExportKind.EVALUATIONS, ExportKind.DEBRIEFS, ExportKind.COMMENTS);

  static PreparationPlan of(PreparationRequest request, Program program) {
    DataFolder folder = discovered(request);
    int year = folder.meetingYear(request.year());
    return new PreparationPlan(
        request,
        folder,
        year,
        request.asOf().orElse(AssessmentYear.lastDay(year)),
        request.language().orElse(folder.rulebook().language()),
        program);
  }

  /**
   * Discovers the data folder and computes the digests of its files, which is most of the work of
   * an unchanged preparation.
   */
  private static DataFolder discovered(PreparationRequest request) {
    try {
      return WorkerThreads.use(
          request.threads(), () -> DataFolder.discoverBeforeMeeting(request.folders().data()));
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  /** Where it is published. */
  Path target() {
    return request.folders().reports().resolve(PreparationFolder.name(year));
  }

  /**
   * The as-of date of the ledger: a file of an earlier year gives the state on the last day of that
   * year, as later work is unknown.
   */
  LocalDate judgedOn() {
    return newest(Set.of(ExportKind.RECTIFICATION), year)
        .map(AssessmentYear::lastDay)
        .filter(asOf::isAfter)
        .orElse(asOf);
  }

  /** The newest earlier year with any file; the year before if there is none. */
  int previous() {
    return newest(OF_MEETINGS, year - 1)
        .or(() -> newest(Set.of(ExportKind.RECTIFICATION), year - 1))
        .orElse(year - 1);
  }

  private Optional<Integer> newest(Set<ExportKind> kinds, int latest) {
    return folder.exports().stream()
        .filter(export -> kinds.contains(export.kind()) && export.year() <= latest)
        .map(Export::year)
        .max(Comparator.naturalOrder());
  }

  boolean scored() {
    return request.scores() == Scores.PRINTED;
  }

  /** The previous year's scores, if they are asked for and were published. */
  Optional<PublishedScores> scores() {
    return scored()
        ? PublishedScores.find(request.folders().reports(), previous())
        : Optional.empty();
  }

  /** The yearly exports to be read. */
  List<Export> yearly() {
    return Stream.of(
            folder.upTo(ExportKind.RECTIFICATION, year),
            folder.upTo(ExportKind.DEBRIEFS, year - 1),
            folder.upTo(ExportKind.COMMENTS, year - 1),
            naming())
        .flatMap(List::stream)
        .toList();
  }

  /** The ballots that name the branches if there is no register. */
  private List<Export> naming() {
    return folder.find(ExportKind.BRANCHES).isPresent()
        ? List.of()
        : folder.upTo(ExportKind.EVALUATIONS, year - 1).stream()
            .filter(export -> export.year() == previous())
            .toList();
  }

  /** What identifies it: its inputs, rules and options, and the program. */
  String digest() {
    List<String> parts = new ArrayList<>();
    parts.add("preparation by program " + program.version() + " " + program.build());
    parts.add("year " + year);
    parts.add("as-of " + asOf);
    parts.add("language " + language.tag());
    parts.add("scores " + request.scores() + scores().map(PublishedScores::sha256).orElse(""));
    parts.add("draw " + request.draw());
    parts.add("rules " + folder.rulesFile().map(FileAccount::sha256).orElse(""));
    inputs().forEach(export -> parts.add(export.file() + " " + export.sha256()));
    folder.findings(asOf).kept().forEach(f -> parts.add(f.code() + " " + f.place().file()));
    return Fingerprint.of(String.join("\n", parts));
  }

  private List<Export> inputs() {
    List<Export> inputs = new ArrayList<>(yearly());
    folder.find(ExportKind.BRANCHES).ifPresent(inputs::add);
    folder.find(ExportKind.LINEAGE).ifPresent(inputs::add);
    return inputs;
  }
}
