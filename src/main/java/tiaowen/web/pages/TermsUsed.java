package tiaowen.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.glossary.ResolvedDefinition;
import tiaowen.model.Provision;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ReaderView.DefinitionView;

/** The terms that a clause uses, each with the definition that applies there and its source. */
record TermsUsed(WebContext site) {
    private static final int MOST = 12;
    private static final int GIST = 160;

    List<DefinitionView> in(PrintedEdition.Place place) {
        var eids =
                place.clause().contents().stream()
                        .flatMap(Provision::walk)
                        .map(Provision::eid)
                        .distinct()
                        .toList();
        var printedEdition = place.text();
        var used = new LinkedHashMap<String, DefinitionView>();
        for (var mark :
                site.shelf().terms(printedEdition.policy(), printedEdition.edition()).of(eids)) {
            used.putIfAbsent(mark.applied().term(), view(mark.applied()));
        }
        return used.values().stream().limit(MOST).toList();
    }

    private static DefinitionView view(ResolvedDefinition definition) {
        var sense = definition.sense();
        var edition = sense.edition();
        var place = DefinitionPlaces.place(sense);
        var source =
                switch (definition.ground()) {
                    case OWN -> "本文" + place;
                    case BASIS, OTHER -> DisplayFormat.titled(edition.metadata().title()) + place;
                };
        return new DefinitionView(
                definition.term(),
                DisplayFormat.shortened(sense.definition().definition().replace('\n', ' '), GIST),
                source,
                Links.clause(sense.policy().slug(), edition.date(), sense.definition().eid()));
    }
}
