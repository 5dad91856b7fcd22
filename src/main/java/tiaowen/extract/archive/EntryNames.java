package tiaowen.extract.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import tiaowen.extract.text.Decoder;
import tiaowen.model.Failure;

/**
 * Names of the files in an archive. Archives made on Chinese Windows hold GBK and do not say so;
 * those made on macOS hold UTF-8 and do not say so either. So all names together tell.
 */
final class EntryNames {
    /** {@code C:}, and what no system allows in the name of a file. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("^[A-Za-z]:|[\\p{Cc}:*?\"<>|]");

    private final Charset charset;
    private final Map<String, Integer> used = new HashMap<>();

    private EntryNames(Charset charset) {
        this.charset = charset;
    }

    /** Their names in the order given, {@code /} between the parts, each name once. */
    static List<String> of(List<ZipArchiveEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (isSure(entry)) continue;
            bytes.writeBytes(entry.getRawName());
            bytes.write('\n');
        }
        var names = new EntryNames(charset(bytes.toByteArray()));
        return entries.stream().map(names::name).toList();
    }

    private static Charset charset(byte[] names) {
        try {
            return Charset.forName(Decoder.decode("", names).charset());
        } catch (Failure notText) {
            return Charset.forName("GB18030");
        }
    }

    /** Said to be in UTF-8, and it is. */
    private static boolean isSure(ZipArchiveEntry entry) {
        return entry.getRawName() == null
                || (entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
                        && entry.getName().indexOf('\uFFFD') < 0);
    }

    private String name(ZipArchiveEntry entry) {
        var parts = new ArrayList<String>();
        var said = isSure(entry) ? entry.getName() : decoded(entry.getRawName());
        for (var part : said.replace('\\', '/').split("/", -1)) {
            var clean = NOT_IN_NAMES.matcher(part).replaceAll("").strip();
            if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) parts.add(clean);
        }
        var name = Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
        return unused(name.isEmpty() ? "无名" : name);
    }

    /** Two files of one name are told apart by a number: {@code 办法 (2).docx}. */
    private String unused(String name) {
        int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : -1;
        var stem = dot < 0 ? name : name.substring(0, dot);
        var ending = dot < 0 ? "" : name.substring(dot);
        var free = name;
        while (true) {
            int times = used.merge(free.toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (times == 1) return free;
            free = stem + " (" + times + ")" + ending;
        }
    }

    private String decoded(byte[] raw) {
        var utf8 = strictly(raw, UTF_8);
        // Three bytes a character that happen to be right are no chance; two are.
        if (utf8.isPresent()) {
            boolean ascii = utf8.get().chars().allMatch(c -> c < 0x80);
            boolean long3 = utf8.get().chars().anyMatch(c -> c >= 0x800);
            if (ascii || long3 || charset.equals(UTF_8)) return utf8.get();
        }
        var own = charset.equals(UTF_8) ? Charset.forName("GB18030") : charset;
        return new String(raw, own);
    }

    private static Optional<String> strictly(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
