package tiaowen.search;

import java.io.IOException;
import java.util.function.Supplier;

/** All that a search can name in one generation. */
final class Lookups {
    private final Shelf shelf;
    private final Citations citations;
    private final PolicyNames names;
    private final Supplier<Glossary> glossary;

    /** Made when first nothing is found. */
    private DidYouMean spelling;

    /**
     * @param glossary made when first asked for
     */
    Lookups(Shelf shelf, Citations citations, PolicyNames names, Supplier<Glossary> glossary) {
        this.shelf = shelf;
        this.citations = citations;
        this.names = names;
        this.glossary = glossary;
    }

    Shelf shelf() {
        return shelf;
    }

    Citations citations() {
        return citations;
    }

    PolicyNames names() {
        return names;
    }

    Glossary glossary() {
        return glossary.get();
    }

    synchronized DidYouMean spelling() throws IOException {
        if (spelling == null) spelling = new DidYouMean(shelf, glossary());
        return spelling;
    }
}
