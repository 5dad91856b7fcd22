package tiaowen.extract.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Warning;

/** A file that was put together from pieces in UTF-8 and in GB18030, each line being in one. */
final class MixedLines {
    /** So many characters of three bytes are not right in UTF-8 by chance. */
    private static final int NO_CHANCE = 20;

    /** How far lines in GB18030 must look like Chinese. */
    private static final double LIKELY = 0.25;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private int certain;
    private int other;
    private int firstOther;

    private MixedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text and a warning; empty where the lines are not in these two encodings. */
    static Optional<Decoded> read(byte[] bytes, int from) {
        var mixed = new MixedLines(bytes);
        int line = 1;
        for (int at = from; at < bytes.length; line++) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') end++;
            end = Math.min(bytes.length, end + 1);
            mixed.add(at, end, line);
            at = end;
        }
        if (mixed.certain < NO_CHANCE || mixed.other == 0) return Optional.empty();
        var message = "有 " + mixed.other + " 行是 GB18030 编码，其余是 UTF-8，已分别读出；请核对这些行。";
        return Optional.of(
                new Decoded(
                        mixed.text.toString(),
                        "UTF-8",
                        List.of(new Warning("mixed-encodings", message, mixed.firstOther))));
    }

    private void add(int from, int end, int line) {
        var utf8 = strictly(from, end);
        if (utf8.isPresent()) {
            certain += (int) utf8.get().chars().filter(c -> c >= 0x800).count();
            text.append(utf8.get());
            return;
        }
        var piece = Arrays.copyOfRange(bytes, from, end);
        if (Decoder.likeness(piece, Decoder.GB18030) >= LIKELY) {
            if (other++ == 0) firstOther = line;
            text.append(new String(piece, Decoder.GB18030));
        } else {
            text.append(new String(piece, UTF_8));
        }
    }

    private Optional<String> strictly(int from, int end) {
        try {
            var line = ByteBuffer.wrap(bytes, from, end - from);
            return Optional.of(UTF_8.newDecoder().decode(line).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
