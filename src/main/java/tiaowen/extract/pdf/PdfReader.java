package tiaowen.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tiaowen.extract.block.Reading;
import tiaowen.extract.scan.PageReader;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/** PDF files: paragraphs put together again from lines that have their places. */
public final class PdfReader {
    /** The Civil Code fills 100 pages; no policy has so many. */
    private static final int MOST_PAGES = 5000;

    private PdfReader() {}

    public static boolean isPdf(byte[] bytes) {
        var head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, 8),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-") || head.startsWith("\u00EF\u00BB\u00BF%PDF-");
    }

    /**
     * @param reader reads pages that have no words but a picture
     * @throws Failure {@code scanned-pdf}, {@code scan-waiting}, {@code encrypted-file}, {@code
     *     damaged-file}, {@code too-large}, {@code unmapped-pdf}, {@code no-text}
     */
    public static Reading read(String name, byte[] bytes, PageReader reader) {
        PdfStreams.check(name, bytes);
        PdfFonts.install();
        try (var document = Loader.loadPDF(bytes)) {
            return read(name, document, new ScannedPages(bytes, reader));
        } catch (InvalidPasswordException e) {
            throw new Failure("encrypted-file", name + " 设了打开密码，未能读取。请用 PDF 软件取消密码、另存后重新添加。", e);
        } catch (PdfPageReader.TooLarge e) {
            throw tooLarge(name, e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Failure failure) throw failure;
            // PDFBox meets broken files with several unchecked exceptions of its own
            throw damaged(name, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // what the bounds above leave open: encrypted streams that unpack without end
            throw tooLarge(name, e);
        }
    }

    static Failure damaged(String name, Throwable cause) {
        return new Failure("damaged-file", name + " 已损坏，未能读取。请找到完好的 PDF 原件后重新添加。", cause);
    }

    static Failure tooLarge(String name, Throwable cause) {
        return new Failure("too-large", name + " 里的内容过多，没有读取。请拆成几个 PDF 文件后重新添加。", cause);
    }

    private static Reading read(String name, PDDocument document, ScannedPages scan)
            throws IOException {
        var warnings = new ArrayList<Warning>();
        var pages = PdfScan.read(document, pages(name, document, warnings), scan);
        if (scan.isWaiting()) throw ScannedPages.waiting(name);
        var blocks = new PdfBlocks(pages).blocks();
        if (blocks.stream().noneMatch(block -> !PdfBlocks.isFurniture(block))) {
            throw nothing(name, pages);
        }
        warnings.addAll(warnings(pages));
        if (!scan.pages().isEmpty()) {
            warnings.add(PictureReader.warning(scan.pages(), pages.size()));
        }
        return new Reading(
                Map.of(), PdfInformation.of(document), blocks, scan.lines(blocks), warnings);
    }

    private static List<PdfPage> pages(String name, PDDocument document, List<Warning> warnings)
            throws IOException {
        if (document.getNumberOfPages() == 0) throw damaged(name, null);
        var reader = new PdfPageReader();
        var pages = new ArrayList<PdfPage>();
        var broken = new ArrayList<Integer>();
        IOException cause = null;
        int number = 0;
        for (var page : document.getPages()) {
            if (++number > MOST_PAGES) throw new PdfPageReader.TooLarge("pages: " + number);
            try {
                pages.add(reader.read(page, number));
            } catch (PdfPageReader.TooLarge e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                broken.add(number);
                cause = new IOException("page " + number, e);
            } finally {
                page.removePageResourceFromCache();
            }
        }
        if (pages.isEmpty()) throw damaged(name, cause);
        if (!broken.isEmpty()) {
            warnings.add(Warning.ofDocument("damaged-pages", list(broken) + "已损坏，没有读出，请找到完好的原件。"));
        }
        return pages;
    }

    private static Failure nothing(String name, List<PdfPage> pages) {
        if (pages.stream().anyMatch(page -> page.unread() > 0)) {
            return new Failure(
                    "unmapped-pdf", name + " 里的字体没有文字编码，文字无法读出。请找到 Word 原件，或用文字识别（OCR）软件处理后重新添加。");
        }
        if (pages.stream().anyMatch(page -> page.pictures() > 0)) {
            return new Failure(
                    "scanned-pdf",
                    name + " 是扫描件，只有图片，没有可以检索的文字。请用文字识别（OCR）软件转成带文字的 PDF 或 .docx 后重新添加。");
        }
        return new Failure("no-text", name + " 里没有可以读出的文字，可能是空白页。请换成含有文字的文件后重新添加。");
    }

    private static List<Warning> warnings(List<PdfPage> pages) {
        var warnings = new ArrayList<Warning>();
        var scanned =
                pages.stream()
                        .filter(page -> page.isBlank() && page.pictures() > 0)
                        .map(PdfPage::number)
                        .toList();
        if (!scanned.isEmpty()) {
            warnings.add(
                    Warning.ofDocument(
                            "scanned-pages", list(scanned) + "是扫描图片，没有文字，内容没有读入，请补上这些页的文字。"));
        }
        var unread = pages.stream().filter(page -> page.unread() > 0).map(PdfPage::number).toList();
        if (!unread.isEmpty()) {
            int count = pages.stream().mapToInt(PdfPage::unread).sum();
            warnings.add(
                    Warning.ofDocument(
                            "unmapped-characters",
                            list(unread) + "有 " + count + " 个字没有文字编码，没有读出，请对照原件补上。"));
        }
        var read =
                pages.stream()
                        .filter(page -> page.invisible() * 2 > page.glyphs().size())
                        .map(PdfPage::number)
                        .toList();
        if (!read.isEmpty()) {
            warnings.add(Warning.ofDocument("ocr-text", list(read) + "的文字是从扫描图片识别出来的，可能有错字，请核对。"));
        }
        return warnings;
    }

    /** {@code 第 3、4、7 页}, the first ten by name. */
    static String list(List<Integer> pages) {
        var named = pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining("、"));
        return "第 " + named + (pages.size() > 10 ? " 等 " + pages.size() + " 页" : " 页");
    }
}
