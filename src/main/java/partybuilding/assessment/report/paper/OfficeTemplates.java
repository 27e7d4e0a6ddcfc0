package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.notice.TemplateNotice.IgnoredTemplate;
import partybuilding.assessment.notice.TemplateNotice.OtherTemplateFormat;
import partybuilding.assessment.report.paper.part.PaperTemplate;
import partybuilding.assessment.report.paper.part.PaperWriter;
import partybuilding.assessment.report.paper.part.PreparedTemplate;
import partybuilding.assessment.report.paper.part.template.TemplateFault;

/** The office's own templates, each of which takes the place of a paper's layout. */
public final class OfficeTemplates {
  /** The folder within the data folder in which they lie. */
  public static final String FOLDER = "templates";

  /** None: every paper is laid out by the program. */
  public static final OfficeTemplates NONE = new OfficeTemplates(List.of(), List.of());

  private static final String KIND = "template";

  private final List<OfficeTemplate> templates;
  private final List<Finding> findings;

  private OfficeTemplates(List<OfficeTemplate> templates, List<Finding> findings) {
    this.templates = List.copyOf(templates);
    this.findings = List.copyOf(findings);
  }

  /** Reads files and judges all of them, those of other languages too. */
  public static OfficeTemplates of(List<TemplateSource> files) {
    List<OfficeTemplate> templates = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (TemplateSource file : files) {
      read(file, templates, findings);
    }
    return new OfficeTemplates(templates, findings);
  }

  private static void read(
      TemplateSource file, List<OfficeTemplate> templates, List<Finding> findings) {
    Place place = Place.of(file.file());
    Optional<TemplateName> name = TemplateName.like(file.name());
    if (name.isEmpty()) {
      findings.add(Finding.of(new IgnoredTemplate(place, TemplateName.legal())));
    } else if (!name.get().file().equals(file.name())) {
      findings.add(Finding.of(new OtherTemplateFormat(place, name.get().file())));
    } else {
      read(file, name.get(), templates, findings);
    }
  }

  private static void read(
      TemplateSource file,
      TemplateName name,
      List<OfficeTemplate> templates,
      List<Finding> findings) {
    Place place = Place.of(file.file());
    try {
      byte[] bytes = file.bytes().get();
      PaperTemplate template = PaperTemplate.of(bytes);
      findings.addAll(TemplateJudgement.of(template, name, place));
      templates.add(
          new OfficeTemplate(name.kind(), name.language(), template, account(file, bytes)));
    } catch (ExportsRefused refusal) {
      findings.addAll(refusal.findings());
    } catch (TemplateFault fault) {
      findings.add(Finding.of(fault.notice(place)));
    } catch (IOException e) {
      throw unexpected(file.file(), e);
    }
  }

  private static FileAccount account(TemplateSource file, byte[] bytes) {
    return new FileAccount(
        file.file(), KIND, 0, bytes.length, Fingerprint.hexadecimal(bytes), FileAccount.Rows.NONE);
  }

  /** Those for papers in a language. */
  public OfficeTemplates in(Language language) {
    return new OfficeTemplates(
        templates.stream().filter(own -> own.language() == language).toList(), findings);
  }

  /** That of the letter, which is the only paper of a branch's own folder. */
  public OfficeTemplates ofLetter() {
    return new OfficeTemplates(
        templates.stream().filter(own -> own.kind() == PaperKind.FEEDBACK_LETTER).toList(),
        findings);
  }

  /** What was found in the files. */
  public Findings findings() {
    return Findings.of(findings);
  }

  /**
   * Checks that all of them can be used.
   *
   * @throws ExportsRefused if one cannot
   */
  public void requireUsable() {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new ExportsRefused(findings().kept());
    }
  }

  /** The accounts of their files. */
  public List<FileAccount> accounts() {
    return templates.stream().map(OfficeTemplate::account).toList();
  }

  /** Each ready for papers that a writer writes; all are for papers in its language. */
  Map<PaperKind, PreparedTemplate> prepared(PaperWriter writer) {
    Map<PaperKind, PreparedTemplate> prepared = new EnumMap<>(PaperKind.class);
    for (OfficeTemplate own : templates) {
      try {
        prepared.put(own.kind(), writer.prepared(own.template()));
      } catch (IOException e) {
        throw unexpected(own.account().file(), e);
      }
    }
    return prepared;
  }

  /** Bytes in memory cannot fail to be read, and what they say was judged when they were. */
  private static IllegalStateException unexpected(String file, IOException e) {
    return new IllegalStateException(file, e);
  }
}
