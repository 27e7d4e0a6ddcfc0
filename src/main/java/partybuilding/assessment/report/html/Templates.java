package partybuilding.assessment.report.html;

import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import partybuilding.assessment.language.Words;

/** The templates and the engine that fills them. */
final class Templates {
  static final String FOLDER = "partybuilding/assessment/report/html/";
  static final String BRIEF = "brief";
  static final String DETAILS = "details";
  static final String BRANCH = "branch";
  static final String LEAF = "leaf";
  static final String PAIR = "compare";
  static final String FINDINGS = "findings";
  static final String REPORTS = "reports";
  static final String PRINT = "print";
  static final String HANDOUT = "handout";
  static final String PRINT_SHEET = "print.css";

  private Templates() {}

  static TemplateEngine screen(Words words) {
    return engine(words, ReportDialect.ofScreen());
  }

  static TemplateEngine paper(Words words) {
    return engine(words, ReportDialect.ofPaper());
  }

  private static TemplateEngine engine(Words words, ReportDialect dialect) {
    TemplateEngine engine = new TemplateEngine();
    StandardDialect standard = new StandardDialect();
    standard.setVariableExpressionEvaluator(new PathEvaluator());
    standard.setJavaScriptSerializer(new NoValuesInScripts());
    engine.setDialect(standard);
    engine.addTemplateResolver(resolver(TemplateMode.RAW, "", Set.of(PRINT_SHEET)));
    engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html", Set.of("*")));
    engine.addDialect(dialect);
    engine.setMessageResolver(new WordResolver(words));
    return engine;
  }

  private static ClassLoaderTemplateResolver resolver(
      TemplateMode mode, String suffix, Set<String> names) {
    ClassLoader here = Templates.class.getClassLoader();
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(here);
    resolver.setTemplateMode(mode);
    resolver.setForceTemplateMode(true);
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(suffix);
    resolver.setResolvablePatterns(names);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setOrder(mode == TemplateMode.RAW ? 1 : 2);
    return resolver;
  }
}
