package tiaowen.extract;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tiaowen.extract.archive.ArchiveEntry;
import tiaowen.extract.archive.SidecarMetadata;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.Reading;
import tiaowen.extract.block.UnsupportedFormats;
import tiaowen.extract.html.HtmlReader;
import tiaowen.extract.html.Sites;
import tiaowen.extract.markdown.MarkdownReader;
import tiaowen.extract.pdf.PdfReader;
import tiaowen.extract.pdf.PictureReader;
import tiaowen.extract.scan.PageReader;
import tiaowen.extract.text.Decoded;
import tiaowen.extract.text.Decoder;
import tiaowen.extract.text.JsonText;
import tiaowen.extract.text.PlainTextReader;
import tiaowen.extract.text.RisingLines;
import tiaowen.extract.text.RtfLeftovers;
import tiaowen.extract.text.TextFormat;
import tiaowen.extract.text.WikiText;
import tiaowen.extract.word.FlatWord;
import tiaowen.extract.word.OldWordReader;
import tiaowen.extract.word.WordPackage;
import tiaowen.extract.word.WordReader;
import tiaowen.model.Failure;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/** Reads a file of any supported format; what it is, its content says. */
public final class Extractor {
    /** Largest file that is read, in bytes. */
    static final long LIMIT = 200L << 20;

    /** A page is held in memory as a tree, which takes 40 times its size where tags are dense. */
    private static final int MOST_TAGS = 600_000;

    private Extractor() {}

    /**
     * Reads a file, and what its sidecar {@code NAME.meta.yaml} says of it.
     *
     * @throws Failure when nothing can be read: {@code missing-file}, {@code unreadable-file},
     *     {@code too-large}, {@code empty-file}, {@code encrypted-file}, {@code old-word-file},
     *     {@code damaged-file}, {@code scanned-pdf}, {@code not-text} and the like
     */
    public static Source read(Path file) {
        return read(file, Sites.NONE, PageReader.NONE);
    }

    /**
     * Reads a file, and what its sidecar {@code NAME.meta.yaml} says of it.
     *
     * @param sites what is known of web sites; a page is read accordingly
     * @param scans reads pictures of pages
     * @throws Failure as the other, and {@code scan-waiting}
     */
    public static Source read(Path file, Sites sites, PageReader scans) {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        return read(name, bytes(name, file), SidecarMetadata.beside(file), sites, scans);
    }

    /**
     * Reads a file in an archive.
     *
     * @param sidecar what is said of it from outside
     * @throws Failure as the other, and those of {@link ArchiveEntry#bytes}; the message names the
     *     archive too
     */
    public static Source read(
            ArchiveEntry packed, SidecarMetadata sidecar, Sites sites, PageReader scans) {
        var bytes = packed.bytes();
        try {
            return read(packed.fileName(), bytes, sidecar, sites, scans);
        } catch (Failure e) {
            throw new Failure(e.code(), packed.place() + " 里的 " + e.getMessage(), e);
        }
    }

    /**
     * Reads bytes that came otherwise than from a file.
     *
     * @param name with its ending, as people know it; decides only where content leaves it open
     * @param sidecar what is said of the file from outside; wins over front matter
     * @throws Failure as the other
     */
    public static Source read(String name, byte[] bytes, Map<String, List<String>> sidecar) {
        return read(
                name, bytes, new SidecarMetadata(sidecar, List.of()), Sites.NONE, PageReader.NONE);
    }

    private static byte[] bytes(String name, Path file) {
        try {
            if (!Files.exists(file)) {
                throw new Failure("missing-file", name + " 不存在。请检查文件名和所在文件夹。");
            }
            if (!Files.isRegularFile(file)) {
                throw new Failure("unreadable-file", name + " 不是普通文件，未能读取。请指定一个文件。");
            }
            checkSize(name, Files.size(file), LIMIT);
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new Failure("unreadable-file", name + " 没有读取权限。请修改文件权限后重试。", e);
        } catch (IOException e) {
            throw new Failure("unreadable-file", name + " 读取时出错。请确认文件没有损坏、没有被其他程序占用后重试。", e);
        }
    }

    private static void checkSize(String name, long size, long limit) {
        if (size > limit) {
            throw new Failure(
                    "too-large",
                    "%s 有 %d MB，超过上限 %d MB，没有读取。请拆成几个文件后重新添加。"
                            .formatted(name, (size + (1 << 20) - 1) >> 20, limit >> 20));
        }
    }

    private static void checkTags(String name, String page) {
        if (page.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new Failure(
                    "too-large",
                    name + " 里的标签超过 " + MOST_TAGS + " 个，没有读取。请拆成几个网页，或另存为 .txt 后重新添加。");
        }
    }

    private static Source read(
            String name, byte[] bytes, SidecarMetadata sidecar, Sites sites, PageReader scans) {
        checkSize(name, bytes.length, LIMIT);
        if (bytes.length == 0) throw empty(name);
        if (!scans.version().isEmpty() && PictureReader.isPicture(bytes)) {
            var reading = PictureReader.read(name, bytes, scans);
            return source(name, "picture", "UTF-8", reading, sidecar, List.of());
        }
        UnsupportedFormats.recognise(name, bytes)
                .ifPresent(
                        failure -> {
                            throw failure;
                        });
        if (OldWordReader.isCompound(bytes)) {
            return source(
                    name, "doc", "UTF-16LE", OldWordReader.read(name, bytes), sidecar, List.of());
        }
        if (PdfReader.isPdf(bytes)) {
            var reading = PdfReader.read(name, bytes, scans);
            return source(name, "pdf", "UTF-8", reading, sidecar, List.of());
        }
        if (WordPackage.isZip(bytes)) {
            return source(name, "docx", "UTF-8", WordReader.read(name, bytes), sidecar, List.of());
        }
        if (FlatWord.isFlat(bytes)) {
            var reading = WordReader.readFlat(name, bytes);
            return source(name, "word-xml", "UTF-8", reading, sidecar, List.of());
        }
        checkSize(name, bytes.length, Reading.TEXT_LIMIT);
        var decoded = decode(name, bytes, sidecar);
        if (Characters.isBlank(decoded.text())) throw empty(name);
        var format = TextFormat.of(name, decoded.text());
        if (format == TextFormat.HTML) checkTags(name, decoded.text());
        var reading =
                switch (format) {
                    case HTML -> HtmlReader.read(name, decoded.text(), sites, sidecar.values());
                    case MARKDOWN -> MarkdownReader.read(decoded.text());
                    case TEXT -> text(decoded.text());
                };
        return source(
                name,
                format.name().toLowerCase(Locale.ROOT),
                decoded.charset(),
                reading,
                sidecar,
                decoded.warnings());
    }

    /** Plain text, or what another format left of itself where a text was expected. */
    private static Reading text(String text) {
        var wiki = WikiText.asMarkdown(text);
        if (wiki.isPresent()) return MarkdownReader.read(wiki.get());
        var json = JsonText.words(text);
        return PlainTextReader.read(json.or(() -> RtfLeftovers.without(text)).orElse(text));
    }

    /** {@code charset: Big5} in a sidecar settles what the bytes of a few words may leave open. */
    private static Decoded decode(String name, byte[] bytes, SidecarMetadata sidecar) {
        var said = sidecar.values().getOrDefault("charset", List.of());
        if (said.isEmpty()) return Decoder.decode(name, bytes);
        try {
            return Decoder.decode(name, bytes, Charset.forName(said.getFirst()));
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    "unknown-charset",
                    name + " 的说明里写的编码“" + said.getFirst() + "”不认识。请写 UTF-8、GB18030 或 Big5，或者不写。",
                    e);
        }
    }

    private static Source source(
            String name,
            String format,
            String charset,
            Reading reading,
            SidecarMetadata sidecar,
            List<Warning> before) {
        if (reading.blocks().isEmpty()) {
            throw new Failure("no-text", name + " 里没有可以读出的文字，可能是扫描图片或空白页。请换成含有文字的文件后重新添加。");
        }
        var stated = sidecar.orElse(new SidecarMetadata(reading.stated(), reading.warnings()));
        var warnings = new ArrayList<>(before);
        warnings.addAll(stated.warnings());
        return new Source(
                name,
                format,
                charset,
                stated.values(),
                reading.tagged(),
                RisingLines.of(reading.blocks()),
                reading.scanned(),
                warnings);
    }

    private static Failure empty(String name) {
        return new Failure("empty-file", name + " 是空文件，里面没有文字。请确认文件已保存完整后重新添加。");
    }
}
