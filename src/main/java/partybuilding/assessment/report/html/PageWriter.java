package partybuilding.assessment.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.page.BriefPage;
import partybuilding.assessment.report.page.DetailsPage;
import partybuilding.assessment.report.page.FindingsPage;
import partybuilding.assessment.report.page.PrintedBranch;
import partybuilding.assessment.report.page.PrintedReport;
import partybuilding.assessment.report.page.SheetPage;
import partybuilding.assessment.report.page.index.IndexPage;
import partybuilding.assessment.report.page.pair.PairPage;

/** Writes pages as self-contained HTML files. */
public final class PageWriter {
  private final Words words;
  private final TemplateEngine engine;

  /** A writer in the language of the report's words, which are its headings and labels. */
  public PageWriter(Words words) {
    this.words = words;
    this.engine = Templates.screen(words);
  }

  /** Writes the brief. */
  public void write(BriefPage page, Path file) throws IOException {
    write(Templates.BRIEF, page, PageAssets.LIVELY, file);
  }

  /** Writes the details. */
  public void write(DetailsPage page, Path file) throws IOException {
    write(Templates.DETAILS, page, PageAssets.LIVELY, file);
  }

  /** Writes the page of any two years. */
  public void write(PairPage page, Path file) throws IOException {
    write(Templates.PAIR, page, PageAssets.PAIR, file);
  }

  /** Writes the page of findings. */
  public void write(FindingsPage page, Path file) throws IOException {
    write(Templates.FINDINGS, page, PageAssets.LIVELY, file);
  }

  /** Writes the page of one branch in the whole report. */
  public void write(SheetPage page, Path file) throws IOException {
    write(Templates.LEAF, page, PageAssets.STILL, file);
  }

  /** Writes the page for one branch, in the edition for branches. */
  public void write(BranchPage page, Path file) throws IOException {
    write(Templates.BRANCH, page, PageAssets.STILL, file);
  }

  /** Writes the page over the reports of all years. */
  public void write(IndexPage page, Path file) throws IOException {
    write(Templates.REPORTS, page, PageAssets.STILL, file);
  }

  /** The report as the PDF library reads it: well-formed, on sheets of A4. */
  public String print(PrintedReport report) {
    Map<String, Object> variables =
        Map.of(
            "brief", report.page().brief(),
            "page", report.page().details(),
            "appendix", report.appendix());
    return print(Templates.PRINT, variables);
  }

  /** The page for one branch as the PDF library reads it. */
  public String print(PrintedBranch branch) {
    return print(Templates.HANDOUT, Map.of("page", branch.page()));
  }

  private String print(String template, Map<String, Object> variables) {
    return Templates.paper(words)
        .process(template, new Context(words.language().locale(), variables));
  }

  private void write(String template, Record page, PageAssets assets, Path file)
      throws IOException {
    Context context = new Context(words.language().locale(), Map.of("page", page));
    assets.variables().forEach(context::setVariable);
    try (OutputStream out = Files.newOutputStream(file); // a writer may not close it on a full disk
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        BufferedWriter html = new BufferedWriter(text)) {
      engine.process(template, context, html);
    }
  }
}
