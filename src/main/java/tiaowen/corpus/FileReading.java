package tiaowen.corpus;

import tiaowen.model.Document;

/** A file read to the end, and what the catalogue keeps of it. */
public record FileReading(Document document, CatalogueEntry entry) {}
