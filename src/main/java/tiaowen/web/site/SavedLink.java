package tiaowen.web.site;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.api.Links;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.print.PrintedEdition;

/**
 * What an address that somebody kept stands for: a policy, an edition, a provision.
 *
 * @param address as it was kept
 * @param text of the edition that it names, of the current one where it names none
 * @param dated whether it names an edition
 * @param eid of the provision that it names; empty where it names none
 * @param place the clause that holds the provision; empty where there is none, or no eid
 */
public record SavedLink(
        String address,
        PrintedEdition text,
        boolean dated,
        String eid,
        Optional<PrintedEdition.Place> place) {
    // /policies/cishan-fa  /policies/cishan-fa/2023-12-29  …/tiao-12.kuan-2  …#tiao-12
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/\\s]{1,200})?/policies/([^/?#\\s]{1,300})(?:/([^/?#\\s]{1,40}))?"
                            + "(?:/([^/?#\\s]{1,200}))?/?(?:\\?[^#\\s]*)?(?:#(\\S{1,200}))?");

    /** Reads an address; empty where the collection has no such edition. Total. */
    public static Optional<SavedLink> of(WebContext site, String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) return Optional.empty();
        var policy = site.library().policy(QueryParameters.decode(parts.group(1)));
        if (policy.isEmpty()) return Optional.empty();
        boolean dated = parts.group(2) != null;
        var edition =
                dated
                        ? policy.get().edition(QueryParameters.decode(parts.group(2)))
                        : Optional.of(policy.get().current(site.today()));
        var named =
                Optional.ofNullable(parts.group(3)).or(() -> Optional.ofNullable(parts.group(4)));
        var eid = named.map(QueryParameters::decode).orElse("");
        return edition.flatMap(e -> site.shelf().read(policy.get(), e))
                .map(
                        printedEdition ->
                                new SavedLink(
                                        address,
                                        printedEdition,
                                        dated,
                                        eid,
                                        eid.isEmpty()
                                                ? Optional.empty()
                                                : printedEdition.find(eid)));
    }

    public Policy policy() {
        return text.policy();
    }

    public Edition edition() {
        return text.edition();
    }

    /** Whether there is all that it names: a heading is there too, though it is no clause. */
    public boolean there() {
        return eid.isEmpty() || place.isPresent() || text.hasAnchor(eid);
    }

    /** As a citation names it: {@code 《慈善法》（2023年修正）第十二条第二款}. */
    public String name() {
        return text.name()
                + place.map(p -> p.part().place(eid).isEmpty() ? p.label() : p.part().place(eid))
                        .orElse("");
    }

    /** Its own page, for ever. */
    public String href() {
        if (place.isPresent()) return text.address() + "/" + Links.encode(eid);
        return text.address() + (eid.isEmpty() ? "" : "#" + Links.encode(eid));
    }
}
