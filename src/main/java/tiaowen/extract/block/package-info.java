/**
 * What all readers make and use: blocks in the making ({@link
 * tiaowen.extract.block.BlockCollector}, {@link tiaowen.extract.block.TableDraft}), the numbers
 * that formats count by themselves ({@link tiaowen.extract.block.NumberFormat}), characters and
 * blanks, and the result of a reader ({@link tiaowen.extract.block.Reading}).
 */
package tiaowen.extract.block;
