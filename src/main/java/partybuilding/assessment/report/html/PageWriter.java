package partybuilding.assessment.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.BranchPage;
import partybuilding.assessment.report.page.FindingsPage;
import partybuilding.assessment.report.page.Page;
import partybuilding.assessment.report.page.PrintedReport;

/** Prints a page as one HTML file that asks for nothing outside itself. */
public final class PageWriter {
  private PageWriter() {}

  /** Writes the report; {@code words} are the report's, for headings and labels. */
  public static void write(Page page, Words words, Path file) throws IOException {
    write(Templates.PAGE, page, words, file);
  }

  /** Writes the page of findings. */
  public static void write(FindingsPage page, Words words, Path file) throws IOException {
    write(Templates.FINDINGS, page, words, file);
  }

  /** Writes the page of one branch. */
  public static void write(BranchPage page, Words words, Path file) throws IOException {
    write(Templates.BRANCH, page, words, file);
  }

  /** The report as the printing press reads it: well-formed, on sheets of A4. */
  public static String print(PrintedReport report, Words words) {
    Map<String, Object> variables = Map.of("page", report.page(), "appendix", report.appendix());
    Context context = new Context(words.language().locale(), variables);
    return Templates.engine(words).process(Templates.PRINT, context);
  }

  private static void write(String template, Record page, Words words, Path file)
      throws IOException {
    TemplateEngine engine = Templates.engine(words);
    Map<String, Object> variables = Map.of("page", page, "policy", StyleSheet.read().policy());
    Context context = new Context(words.language().locale(), variables);
    try (BufferedWriter html = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      engine.process(template, context, html);
    }
  }
}
