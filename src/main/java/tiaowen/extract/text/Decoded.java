package tiaowen.extract.text;

import java.util.List;
import tiaowen.model.Warning;

/**
 * Bytes read as text.
 *
 * @param text without a byte order mark
 * @param charset name of the encoding that the bytes turned out to be in
 */
public record Decoded(String text, String charset, List<Warning> warnings) {}
