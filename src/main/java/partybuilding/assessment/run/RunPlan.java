package partybuilding.assessment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.TemplateFile;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.paper.OfficeTemplates;
import partybuilding.assessment.report.paper.TemplateSource;
import partybuilding.assessment.run.ending.RunFailure;

/**
 * A run with everything decided that can be decided before it starts.
 *
 * @param request what was asked for
 * @param folder the data folder as it was found
 * @param year the report's year
 * @param asOf the day the ledger is judged on
 * @param language the report's
 * @param templates the office's own templates of the papers, those that the report uses
 * @param program that makes the report
 */
public record RunPlan(
    RunRequest request,
    DataFolder folder,
    int year,
    LocalDate asOf,
    Language language,
    OfficeTemplates templates,
    Program program) {
  /**
   * Plans a run.
   *
   * @throws ExportsRefused if exports, rules or templates cannot be used
   */
  public static RunPlan of(RunRequest request, Program program) {
    RunPlan plan = tried(request, program);
    plan.templates.requireUsable();
    return plan;
  }

  /**
   * Plans a run that may come to nothing because of its templates.
   *
   * @throws ExportsRefused if exports or rules cannot be used
   */
  static RunPlan tried(RunRequest request, Program program) {
    DataFolder folder = discovered(request);
    int year = folder.reportYear(request.year());
    Language language = request.language().orElse(folder.rulebook().language());
    return new RunPlan(
        request,
        folder,
        year,
        request.asOf().orElse(AssessmentYear.lastDay(year)),
        language,
        templates(request).in(language),
        program);
  }

  /** Only papers have templates, and a branch's folder has no other paper than its letter. */
  private static OfficeTemplates templates(RunRequest request) {
    if (!request.formats().contains(Format.DOCX)) {
      return OfficeTemplates.NONE;
    }
    OfficeTemplates all =
        OfficeTemplates.of(
            TemplateFile.in(request.folders().data(), OfficeTemplates.FOLDER).stream()
                .map(file -> new TemplateSource(file.name(), file::bytes))
                .toList());
    return request.readership() == Readership.BRANCH ? all.ofLetter() : all;
  }

  /** Its files' fingerprints are most of what a run of nothing new does. */
  private static DataFolder discovered(RunRequest request) {
    try {
      return WorkerThreads.use(
          request.threads(), () -> DataFolder.discover(request.folders().data()));
    } catch (IOException e) {
      throw new RunFailure(e.toString(), e);
    }
  }

  /** Where the report is published. */
  public Path target() {
    return request.folders().reports().resolve(request.readership().folder(year));
  }

  /** The yearly exports to be read: those up to the report's year. */
  public List<Export> yearlyExports() {
    return ExportKind.allYearly().stream()
        .flatMap(kind -> folder.upTo(kind, year).stream())
        .toList();
  }

  /** What the files give to think before any export is opened. */
  public Findings findings() {
    return folder.findings(asOf).and(templates.findings());
  }

  /** What identifies the run: its inputs, rules and options, and the program. */
  public String digest() {
    List<String> parts = new ArrayList<>();
    parts.add("program " + program.identity());
    parts.add("year " + year);
    parts.add("as-of " + asOf);
    parts.add("language " + language.tag());
    parts.add("edition " + request.readership().code());
    parts.add(
        "formats "
            + request.formats().stream()
                .map(Format::code)
                .sorted()
                .collect(Collectors.joining(",")));
    parts.add("rules " + folder.rulesFile().map(FileAccount::sha256).orElse(""));
    for (Export export : inputs()) {
      parts.add(export.file() + " " + export.sha256());
    }
    for (FileAccount template : templates.accounts()) {
      parts.add(template.file() + " " + template.sha256());
    }
    for (Finding finding : findings().kept()) {
      parts.add(finding.code() + " " + finding.place().file());
    }
    return Fingerprint.of(String.join("\n", parts));
  }

  private List<Export> inputs() {
    List<Export> inputs = new ArrayList<>(yearlyExports());
    folder.find(ExportKind.BRANCHES).ifPresent(inputs::add);
    folder.find(ExportKind.LINEAGE).ifPresent(inputs::add);
    return inputs;
  }

  /**
   * The digest of what decides, besides the file itself, how a yearly file is read. If it and the
   * file are the same, what is kept of the file holds.
   */
  public String readUnder(Export export) {
    List<String> parts = new ArrayList<>();
    parts.add(program.identity());
    parts.add(folder.rulebook().rulesOf(export.year()).toString());
    parts.add(structure());
    Stream.of(export.kind(), ExportKind.BRANCHES, ExportKind.LINEAGE)
        .map(kind -> new TreeMap<>(folder.rulebook().columnsOf(kind).codes()).toString())
        .forEach(parts::add);
    return Fingerprint.of(String.join("\n", parts));
  }

  /** The digests of register and lineage; an empty line for what is not there. */
  String structure() {
    return Stream.of(ExportKind.BRANCHES, ExportKind.LINEAGE)
        .map(kind -> folder.find(kind).map(Export::sha256).orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
