package tiaowen.clean.line;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A run of characters that are UTF-8 bytes read in another encoding, and what the bytes say.
 *
 * @param start its first character in the line
 * @param end behind its last character
 * @param text what was written; U+FFFD for each character of which a byte is lost
 * @param good characters of it that Chinese text is made of
 * @param odd characters of it that are unusual there
 * @param lost characters of it that are lost
 * @param choices what each of those may be, by its place in the text; places behind it may follow
 */
record Utf8Run(
        int start,
        int end,
        String text,
        int good,
        int odd,
        int lost,
        Map<Integer, String> choices) {
    /** How the bytes were read. */
    enum Reading {
        GBK,
        WINDOWS_1252
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Bytes that windows-1252 has no character for; readers write a question mark for them. */
    private static final int[] UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    private static final int[] ALL = IntStream.rangeClosed(0x80, 0xBF).toArray();

    /**
     * Signs of two bytes in UTF-8 that stand in Chinese text, and the blank that does not break.
     */
    private static final String TWO_BYTES = "·×÷°±§¥\u00A0";

    /**
     * @param proven that the document holds such text is known
     */
    boolean isPlausible(boolean proven) {
        return proven ? odd * 3 <= good && good + lost > 0 : good >= 1 && (odd + lost) * 3 <= good;
    }

    /** The run that begins at {@code start}; of no length where none does. */
    static Utf8Run at(String line, int start, Reading reading) {
        return new Machine(line, start, reading).run();
    }

    /** The bytes that were read as this character; none where they cannot be known. */
    private static List<Integer> bytes(char c, Reading reading) {
        if (reading == Reading.WINDOWS_1252 && c <= 0xFF) return List.of((int) c);
        var bytes = String.valueOf(c).getBytes(reading == Reading.GBK ? GB18030 : WINDOWS);
        if (reading == Reading.WINDOWS_1252) {
            return bytes[0] == '?' ? List.of() : List.of(bytes[0] & 0xFF);
        }
        return bytes.length == 2 ? List.of(bytes[0] & 0xFF, bytes[1] & 0xFF) : List.of();
    }

    /** Reads bytes as UTF-8 as far as they are such. */
    private static final class Machine {
        private final String line;
        private final int start;
        private final Reading reading;
        private final StringBuilder text = new StringBuilder();
        private int good;
        private int odd;
        private int lost;
        private final Map<Integer, String> choices = new TreeMap<>();

        /** Bytes that the character still needs. */
        private int needed;

        private int length;

        /** What the character may be as far as it is read; more than one where a byte is lost. */
        private int[] points = {};

        /** Where the run may end: characters and bytes both do; and what it holds up to there. */
        private int end;

        private int[] held = {0, 0, 0, 0};

        Machine(String line, int start, Reading reading) {
            this.line = line;
            this.start = start;
            this.reading = reading;
            this.end = start;
        }

        Utf8Run run() {
            int at = start;
            while (at < line.length()) {
                boolean open = needed > 0;
                if (!read(at)) break;
                boolean ended = needed == 0 && (open || line.charAt(at) >= 0x80);
                at++;
                // A sign of two bytes is a usual character of GBK, 路 for ·: it ends no run.
                if (ended && (length == 3 || reading != Reading.GBK)) mark(at);
            }
            if (at == line.length() && needed == 1 && length == 3) {
                take(ALL);
                mark(at);
            }
            var text = this.text.substring(0, held[0]);
            return new Utf8Run(start, end, text, held[1], held[2], held[3], choices);
        }

        private void mark(int at) {
            end = at;
            held = new int[] {text.length(), good, odd, lost};
        }

        private boolean read(int at) {
            char c = line.charAt(at);
            if (c == '?' || c == '\uFFFD') return unknown(at, c);
            if (c < 0x80) return ascii(c);
            if (c == '€' && reading == Reading.GBK) return euro(at);
            var bytes = bytes(c, reading);
            if (bytes.isEmpty()) return false;
            for (int value : bytes) if (!feed(value)) return false;
            return true;
        }

        private boolean ascii(char c) {
            if (needed == 0) {
                text.append(c);
                return true;
            }
            if (c == ' ' && reading == Reading.WINDOWS_1252) return feed(0xA0);
            if (needed > 1 || length != 3) return false;
            take(ALL);
            text.append(c);
            return true;
        }

        /** A byte that could not be read, alone or with the one that follows it. */
        private boolean unknown(int at, char c) {
            if (needed == 0) {
                text.append(c);
                if (c == '\uFFFD') lost++;
                return true;
            }
            take(reading == Reading.GBK ? unread(at + 1) : UNDEFINED);
            return true;
        }

        /** The bytes that GBK has no character for before the one that follows. */
        private static int[] unreadBefore(int follows) {
            return IntStream.rangeClosed(0x80, 0xBF)
                    .filter(value -> Hanzi.ofGbk(value, follows) == '\uFFFD')
                    .toArray();
        }

        private int[] unread(int next) {
            if (next >= line.length() || line.charAt(next) < 0x80) return ALL;
            var follows = bytes(line.charAt(next), Reading.GBK);
            return follows.isEmpty() ? ALL : unreadBefore(follows.getFirst());
        }

        /** 80 as Windows reads it, or A2 E3 as GB 18030 does. */
        private boolean euro(int at) {
            if (needed == 0) return false;
            boolean ends = needed == 1;
            var next =
                    at + 1 < line.length()
                            ? bytes(line.charAt(at + 1), Reading.GBK)
                            : List.<Integer>of();
            boolean follows = next.isEmpty() || isContinuation(next.getFirst()) != ends;
            if (follows || !ends) return feed(0x80);
            return feed(0xA2) && feed(0xE3);
        }

        private boolean feed(int value) {
            if (needed == 0) return begin(value);
            if (!isContinuation(value)) return false;
            return take(value);
        }

        private boolean begin(int value) {
            if (value >= 0xE2 && value <= 0xEF) {
                length = 3;
                points = new int[] {value & 0x0F};
            } else if (value >= 0xC2 && value <= (reading == Reading.GBK ? 0xC3 : 0xDF)) {
                length = 2;
                points = new int[] {value & 0x1F};
            } else return false;
            needed = length - 1;
            return true;
        }

        /** The next byte is one of these; where it is lost, of several. */
        private boolean take(int... values) {
            points =
                    Arrays.stream(points)
                            .flatMap(p -> Arrays.stream(values).map(v -> (p << 6) | (v & 0x3F)))
                            .toArray();
            return --needed > 0 || finish();
        }

        private boolean finish() {
            if (points.length == 1) {
                int point = points[0];
                boolean fits =
                        length == 2
                                ? TWO_BYTES.indexOf(point) >= 0 || reading != Reading.GBK
                                : point >= 0x800 && !Character.isSurrogate((char) point);
                if (fits) emit(point);
                return fits;
            }
            var likely = Arrays.stream(points).filter(Machine::usual).toArray();
            if (likely.length > 1) choices.put(text.length(), new String(likely, 0, likely.length));
            emit(likely.length == 1 ? likely[0] : 0xFFFD);
            return true;
        }

        private void emit(int c) {
            text.append((char) c);
            if (usual(c)) good++;
            else if (c == 0xFFFD) lost++;
            else if (c != 0xFEFF && TWO_BYTES.indexOf(c) < 0) odd++;
        }

        private static boolean isContinuation(int value) {
            return value >= 0x80 && value <= 0xBF;
        }

        /** What Chinese text is made of, ASCII aside. */
        private static boolean usual(int c) {
            return Hanzi.common((char) c)
                    || (c >= 0x3000 && c <= 0x301F)
                    || (c >= 0xFF01 && c <= 0xFF5E)
                    || (c >= 0x2010 && c <= 0x2027)
                    || (c >= 0x2460 && c <= 0x2473);
        }
    }
}
