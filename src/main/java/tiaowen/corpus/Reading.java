package tiaowen.corpus;

import tiaowen.model.Document;

/** A file read to the end, and what the catalogue keeps of it. */
public record Reading(Document document, Entry entry) {}
