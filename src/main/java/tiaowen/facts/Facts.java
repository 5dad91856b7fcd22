package tiaowen.facts;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Citation;
import tiaowen.model.Cleaned;
import tiaowen.model.Definition;
import tiaowen.model.Document;
import tiaowen.model.PolicyKind;
import tiaowen.model.Structured;
import tiaowen.model.Warning;

/** Entry point of the room: the last step of the pipeline over one file. */
public final class Facts {
    private Facts() {}

    /**
     * Everything known of one file. Total: what cannot be told is left empty.
     *
     * @param source path as given, or relative to the corpus
     */
    public static Document find(String source, Cleaned cleaned, Structured structured) {
        var known = MetadataReader.read(cleaned, structured);
        var metadata = known.metadata();
        var body = structured.body();
        var passages = Passage.of(body);
        var text = new TraditionalText(passages);
        var targets = new Targets(body);
        var abbreviations = Abbreviations.find(text.passages());
        boolean explanation =
                metadata.kind() == PolicyKind.EXPLANATION || metadata.kind() == PolicyKind.PLAN;
        var definitions = new ArrayList<Definition>();
        definitions.addAll(Definitions.find(text.passages(), targets, explanation));
        definitions.addAll(abbreviations);
        definitions.replaceAll(text::back);
        var citations =
                Citations.find(
                        passages, metadata.title(), targets, Abbreviations.titles(abbreviations));
        var warnings = new ArrayList<Warning>(cleaned.warnings());
        warnings.addAll(structured.warnings());
        warnings.addAll(known.warnings());
        return new Document(
                source,
                metadata,
                body,
                structured.clauses(),
                definitions,
                citations,
                Repeals.find(passages, metadata),
                cleaned.repairs(),
                cleaned.dropped(),
                warnings);
    }

    /**
     * Citations in words of a document that are in none of its provisions, such as its title: as
     * far as they name provisions of this document, they are looked for in it. The eid of each is
     * empty.
     */
    public static List<Citation> outside(String text, Document document) {
        var abbreviations =
                document.definitions().stream()
                        .filter(d -> d.kind() == Definition.Kind.ABBREVIATION)
                        .toList();
        // What is only a title is no document that its own name could mean.
        var ownTitle = document.clauses().isEmpty() ? "" : document.metadata().title();
        return Citations.find(
                List.of(Passage.outside(text)),
                ownTitle,
                new Targets(document.body()),
                Abbreviations.titles(abbreviations));
    }
}
