/**
 * Plain text: which encoding bytes are in ({@link tiaowen.extract.text.Decoder}), which format a
 * text is in, and lines joined to the paragraphs that somebody broke ({@link
 * tiaowen.extract.text.PlainTextReader}).
 */
package tiaowen.extract.text;
