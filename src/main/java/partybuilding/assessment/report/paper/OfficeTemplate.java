package partybuilding.assessment.report.paper;

import partybuilding.assessment.language.Language;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.paper.part.PaperTemplate;

/**
 * The office's own template of a paper.
 *
 * @param kind the paper
 * @param language of the papers that it is for
 * @param template the document
 * @param account of its file, which has no rows
 */
record OfficeTemplate(
    PaperKind kind, Language language, PaperTemplate template, FileAccount account) {}
