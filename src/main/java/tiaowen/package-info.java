/**
 * Tiaowen (条文): policies become clauses that people can search, link to and look up.
 *
 * <p>One direction of flow, a room a step; {@code FloorsTest} holds the table:
 *
 * <pre>
 * model       the records of the design; Failure           the JDK alone
 * extract     bytes to blocks, one reader a format         model            + jsoup, POI, PDFBox, YAML
 *   scan      pictures of pages to lines, with scores      model            + ONNX Runtime
 * clean       text repairs, removal of what is no policy   model            + ICU, one library for 繁 to 简
 * structure   blocks to a tree of provisions with eids     model
 * facts       metadata, definitions, citations as found    model
 * account     where every character of a source went       model            + java-diff-utils
 * compare     two editions, clause by clause               model            + java-diff-utils
 * corpus      files to editions, slugs                     model, extract, clean, structure, facts, account  + ICU, YAML
 * query       what was asked, as a tree; the parser        model            (no engine)
 * meaning     texts to vectors                             model            + ONNX Runtime, Jackson
 * index       generations: write, verify, publish          model, compare, corpus  + Lucene, Jackson
 * search      query tree to Lucene to hits with tiers      model, compare, corpus, query, index  + Lucene
 * draft       a draft's citations, answered                model, compare, corpus, query, index, search
 * export      hits and policies as tables, text, Word      model, compare, corpus, query, index, search, draft  + POI
 * web         pages, REST, errors                          all above but extract, clean, structure, facts  + Javalin, JTE
 * cli         the commands; wires the rest                 all              + picocli
 * </pre>
 */
package tiaowen;
