package partybuilding.assessment.report.paper;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.language.Language;

/**
 * What the name of a template says: it is that of the paper without a branch's name, in the
 * language of the reports that the template is for.
 */
record TemplateName(PaperKind kind, Language language) {
  /** Every name that is read. */
  static Stream<TemplateName> all() {
    return Arrays.stream(Language.values()).flatMap(language -> of(language).stream());
  }

  private static List<TemplateName> of(Language language) {
    return Arrays.stream(PaperKind.values()).map(kind -> new TemplateName(kind, language)).toList();
  }

  /** The names that are read, to be told where a file has another. */
  static String legal() {
    return all().map(TemplateName::file).collect(Collectors.joining(", "));
  }

  /** The name of which a file has the stem, whatever its ending and spelling. */
  static Optional<TemplateName> like(String file) {
    String stem = plain(file).replaceFirst("\\.[^.]*$", "");
    return all().filter(name -> plain(name.paper()).equals(stem)).findFirst();
  }

  private static String plain(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  /** The paper's name. */
  String paper() {
    return names().of(kind);
  }

  /** The only name under which the template is read. */
  String file() {
    return names().file(kind);
  }

  private PaperNames names() {
    return new PaperNames(PaperInput.words(language));
  }
}
