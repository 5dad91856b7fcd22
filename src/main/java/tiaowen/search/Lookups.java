package tiaowen.search;

import java.util.function.Supplier;

/**
 * All that a search can name in one generation.
 *
 * @param glossary made when first asked for
 */
record Lookups(Shelf shelf, Citations citations, PolicyNames names, Supplier<Glossary> glossary) {}
