/**
 * Tiaowen (条文): policies become clauses that people can search, link to and look up.
 *
 * <p>One direction of flow, a room a step; {@code FloorsTest} holds the table:
 *
 * <pre>
 * model          the records of the design; Failure           the JDK alone
 * text           characters, numerals, pinyin, folding        model            + ICU
 * extract        bytes to blocks, one reader a format         model            + jsoup, POI, PDFBox, YAML
 *   block, text, html, markdown, word, pdf, archive: a family of formats each
 *   scan         pictures of pages to lines, with scores      model            + ONNX Runtime
 * clean          text repairs, removal of what is no policy   model            + ICU, one library for 繁 to 简
 *   line, page   rules for lines, rules for blocks
 *   roles        what each block is, weighed from evidence
 * structure      blocks to a tree of provisions with eids     model
 * facts          metadata, definitions, citations as found    model
 * audit          where every character of a source went       model            + java-diff-utils
 * compare        two editions, clause by clause               model            + java-diff-utils
 * corpus         files to editions, slugs                     model, text, extract, clean, structure, facts, audit  + YAML
 * query          what was asked, as a tree; the parser        model            (no engine)
 * validity       whether a policy binds on a day, who says so model, text
 * meaning        texts to vectors                             model            + ONNX Runtime, Jackson
 * index          generations: files, verified, published      model, text, compare, corpus  + Lucene, Jackson
 * fetch          one page from the web, safely                model            + HttpClient
 * engine         what is asked of an engine                   model, text, validity, corpus, query
 *   lucene       a generation searched with Lucene            all above from text on, index  + Lucene
 * naming         what people call policies and provisions     + engine
 * glossary       terms, and which definition applies where    + naming
 * citator        who cites what, lineage, relations           + naming
 * search         the service: tiers, ranking, facets, notes   + glossary, citator
 * build          what changed in the corpus, into a generation  model, text, compare, corpus, index, search
 * tuning         weights learned and measured                 + search
 * citecheck      a draft's citations, answered                + search
 * export         hits and policies as tables, text, Word      + search, citecheck  + POI
 * api            every answer as a record without HTTP         text, search, citecheck  + Jackson
 * web            pages, REST, errors                          all above but extract, clean, structure, facts, build, fetch, tuning  + Javalin, JTE
 *   site, pages, rest, feeds, files, staff; print and view for the templates
 * cli            the commands; wires the rest                 all              + picocli
 * </pre>
 */
package tiaowen;
