package partybuilding.assessment.report.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TemplateNotice;
import partybuilding.assessment.notice.TemplateNotice.ForeignPlaceholder;
import partybuilding.assessment.notice.TemplateNotice.MisplacedPlaceholder;
import partybuilding.assessment.notice.TemplateNotice.UnfilledPlaceholder;
import partybuilding.assessment.notice.TemplateNotice.UnknownPlaceholder;
import partybuilding.assessment.notice.TemplateNotice.UnpairedBraces;
import partybuilding.assessment.report.paper.part.PaperTemplate;
import partybuilding.assessment.report.paper.part.template.PlaceholderMark;

/** What is wrong with the placeholders of a template. */
final class TemplateJudgement {
  private final PaperKind kind;
  private final Place place;
  private final PlaceholderNames placeholders;
  private final PaperNames papers;

  private TemplateJudgement(TemplateName name, Place place) {
    Words words = PaperInput.words(name.language());
    this.kind = name.kind();
    this.place = place;
    this.placeholders = new PlaceholderNames(words);
    this.papers = new PaperNames(words);
  }

  /** Each fault once, however often it occurs. */
  static List<Finding> of(PaperTemplate template, TemplateName name, Place place) {
    TemplateJudgement judgement = new TemplateJudgement(name, place);
    Set<TemplateNotice> faults = new LinkedHashSet<>();
    template.unpaired().forEach(text -> faults.add(new UnpairedBraces(place, text)));
    template.unfilled().forEach(text -> faults.add(new UnfilledPlaceholder(place, text)));
    template.marks().stream().flatMap(judgement::unusable).forEach(faults::add);
    template.crowded().stream().flatMap(judgement::misplaced).forEach(faults::add);
    return faults.stream().map(Finding::of).toList();
  }

  private Stream<TemplateNotice> unusable(PlaceholderMark mark) {
    if (placeholders.has(kind, mark.name())) {
      return Stream.empty();
    }
    List<String> others = placeholders.papers(mark.name()).stream().map(papers::of).toList();
    String legal = placeholders.legal(kind);
    return Stream.of(
        others.isEmpty()
            ? new UnknownPlaceholder(place, mark.written(), legal)
            : new ForeignPlaceholder(place, mark.written(), String.join(", ", others), legal));
  }

  private Stream<TemplateNotice> misplaced(PlaceholderMark mark) {
    return kind.parts().stream()
        .filter(part -> placeholders.isOf(part, mark.name()))
        .map(part -> new MisplacedPlaceholder(place, mark.written()));
  }
}
