package partybuilding.assessment.cli;

import java.util.EnumSet;
import partybuilding.assessment.cli.option.MessageLanguageOption;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a check. */
final class CheckOptions {
  @Mixin private ExportsOption exports = new ExportsOption();

  @Mixin private ReportOptions report = new ReportOptions();

  @Mixin private MessageLanguageOption language = new MessageLanguageOption();

  @Option(
      names = "--quiet",
      description = "只显示要改正和核对的问题 / print nothing but what is to be fixed or checked")
  private boolean quiet;

  /** The request to check; it uses only the folder of the exports. */
  RunRequest request() {
    Folders folders =
        new Folders(exports.folder(), exports.folder(), exports.folder(), Access.OWNER);
    EnumSet<Format> formats = EnumSet.allOf(Format.class);
    return new RunRequest(
        folders,
        report.year(),
        report.asOf(),
        language.chosen(),
        Readership.LEADERSHIP,
        formats,
        1,
        Repetition.ALWAYS);
  }

  Language language() {
    return language.language();
  }

  boolean quiet() {
    return quiet;
  }
}
