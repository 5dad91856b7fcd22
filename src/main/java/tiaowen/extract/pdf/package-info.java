/**
 * PDF files and pictures of pages: {@link tiaowen.extract.pdf.PdfReader} takes glyphs with their
 * places and puts lines, columns, tables and paragraphs together again; pages that are pictures go
 * to the reader of scans and come back in the same form.
 */
package tiaowen.extract.pdf;
