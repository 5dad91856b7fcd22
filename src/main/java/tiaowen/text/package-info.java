/**
 * Chinese text as characters, whatever it says: folding of spellings ({@link
 * tiaowen.text.Folding}), the forms of numbers ({@link tiaowen.text.TermSpellings}), pinyin ({@link
 * tiaowen.text.PinyinText}), what two titles have in common ({@link tiaowen.text.TitleKey}), how
 * far two spellings are apart ({@link tiaowen.text.EditDistance}). No type here knows where a text
 * comes from or what it is for; none keeps state, and all may be used by many threads.
 */
package tiaowen.text;
