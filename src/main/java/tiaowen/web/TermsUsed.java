package tiaowen.web;

import java.util.LinkedHashMap;
import java.util.List;
import tiaowen.model.Provision;
import tiaowen.search.Applied;
import tiaowen.web.view.EditionText;
import tiaowen.web.view.Links;
import tiaowen.web.view.ReaderView.DefinitionView;
import tiaowen.web.view.Words;

/** The terms that a clause uses, each with the definition that applies there and its source. */
record TermsUsed(Site site) {
    private static final int MOST = 12;
    private static final int GIST = 160;

    List<DefinitionView> in(EditionText.Place place) {
        var eids =
                place.clause().contents().stream()
                        .flatMap(Provision::walk)
                        .map(Provision::eid)
                        .distinct()
                        .toList();
        var text = place.text();
        var used = new LinkedHashMap<String, DefinitionView>();
        for (var mark : site.shelf().terms(text.policy(), text.edition()).of(eids)) {
            used.putIfAbsent(mark.applied().term(), view(mark.applied()));
        }
        return used.values().stream().limit(MOST).toList();
    }

    private static DefinitionView view(Applied applied) {
        var sense = applied.sense();
        var edition = sense.edition();
        var place = DefinitionPlaces.place(sense);
        var source =
                switch (applied.ground()) {
                    case OWN -> "本文" + place;
                    case BASIS, OTHER -> Words.titled(edition.metadata().title()) + place;
                };
        return new DefinitionView(
                applied.term(),
                Words.shortened(sense.definition().definition().replace('\n', ' '), GIST),
                source,
                Links.clause(sense.policy().slug(), edition.date(), sense.definition().eid()));
    }
}
