/**
 * Word files of every kind: packages ({@link tiaowen.extract.word.WordReader}), flat XML ({@link
 * tiaowen.extract.word.FlatWord}) and binary ones ({@link tiaowen.extract.word.OldWordReader}).
 * Numbers that Word counts itself are written out, as a reader of the file sees them.
 */
package tiaowen.extract.word;
