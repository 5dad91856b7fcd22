/**
 * What somebody who types may mean: completions from the collection's own titles, terms, numbers
 * and headings ({@link tiaowen.search.suggest.Suggestions}), and other spellings of a term that no
 * text holds ({@link tiaowen.search.suggest.SpellingSuggester}).
 */
package tiaowen.search.suggest;
