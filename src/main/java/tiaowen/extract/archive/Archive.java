package tiaowen.extract.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tiaowen.model.Failure;

/**
 * A zip archive of documents: a folder in one file. Listed by its directory or, where that is cut
 * off, by what stands before it; an archive inside it counts as a folder too, one level deep.
 *
 * @param members the files in it, in the archive's order, whatever they are
 * @param trouble what is wrong with it as a whole; the members are there all the same
 */
public record Archive(List<ArchiveEntry> members, Optional<Failure> trouble) {
    /** Files in an archive, and in one inside it, which must be unpacked up to the file wanted. */
    private static final int MOST_FILES = 20_000;

    private static final int MOST_FILES_WITHIN = 2_000;

    /** All files of an archive together, unpacked, in bytes. */
    private static final long TOTAL = 2L << 30;

    /** What may be unpacked only to see what is there, in bytes. */
    private static final long LOOKED_THROUGH = 256L << 20;

    /** A directory of 20,000 files takes 4 MB; it is held in memory. In bytes. */
    private static final long LARGEST_DIRECTORY = 8L << 20;

    /** By these a zip archive is one document of some program, and no folder. */
    private static final Set<String> OF_PROGRAMS =
            Set.of(
                    "[Content_Types].xml",
                    "OFD.xml",
                    "mimetype",
                    "META-INF/MANIFEST.MF",
                    "AndroidManifest.xml");

    public Archive {
        members = List.copyOf(members);
    }

    /**
     * Looks into a file.
     *
     * @return empty where the file is no zip archive, or is one that a program keeps its document
     *     in, or cannot be opened: reading it as one file says why
     */
    public static Optional<Archive> at(Path file) {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = Files.newInputStream(file)) {
            if (!isZip(in.readNBytes(4))) return Optional.empty();
            return new Listing(file).read();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The first bytes of an archive: of one with files, of an empty one, of a part of one. */
    private static boolean isZip(byte[] head) {
        return head.length == 4
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4)
                        || (head[2] == 5 && head[3] == 6)
                        || (head[2] == 7 && head[3] == 8));
    }

    /** One archive being listed, with what may still be unpacked for that. */
    private static final class Listing {
        private final Path file;
        private final List<ArchiveEntry> members = new ArrayList<>();
        private long lookedThrough;
        private long total;
        private boolean cutOff;
        private boolean tooMany;

        Listing(Path file) {
            this.file = file;
        }

        Optional<Archive> read() throws IOException {
            List<ZipArchiveEntry> entries;
            try {
                entries = directory();
            } catch (IOException | RuntimeException e) {
                // Without its directory an archive still has a head before each file.
                cutOff = true;
                try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                    entries = passing(in, MOST_FILES);
                }
            }
            boolean named = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
            if (isDocument(entries) || (cutOff && entries.isEmpty() && !named)) {
                return Optional.empty();
            }
            take(entries, Optional.empty());
            return Optional.of(new Archive(members, trouble()));
        }

        private static boolean isDocument(List<ZipArchiveEntry> entries) {
            return entries.stream().anyMatch(entry -> OF_PROGRAMS.contains(entry.getName()));
        }

        private List<ZipArchiveEntry> directory() throws IOException {
            var channel = new LimitedChannel(Files.newByteChannel(file), LARGEST_DIRECTORY);
            try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                var entries = new ArrayList<ZipArchiveEntry>();
                for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                    var entry = all.nextElement();
                    if (entries.size() == MOST_FILES) {
                        tooMany = true;
                        break;
                    }
                    if (!entry.isDirectory()) entries.add(entry);
                }
                return entries;
            } finally {
                channel.close();
            }
        }

        /** Goes through an archive from its beginning; a file that is cut off ends the list. */
        private List<ZipArchiveEntry> passing(InputStream in, int most) {
            var entries = new ArrayList<ZipArchiveEntry>();
            try (var zip = new ZipArchiveInputStream(in, "UTF-8", true, true)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entries.size() == most) {
                        tooMany = true;
                        break;
                    }
                    if (!entry.isDirectory()) entries.add(entry);
                    if (!zip.canReadEntryData(entry)) continue;
                    lookThrough(zip);
                    if (entry.getCompressedSize() < 0) {
                        entry.setCompressedSize(zip.getCompressedCount());
                    }
                }
            } catch (IOException | RuntimeException e) {
                cutOff = true;
            }
            return entries;
        }

        private void lookThrough(InputStream in) throws IOException {
            var buffer = new byte[8192];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                lookedThrough += got;
                if (lookedThrough > LOOKED_THROUGH) throw new IOException("too much to unpack");
            }
        }

        private void take(List<ZipArchiveEntry> entries, Optional<ArchiveEntry> within) {
            var names = EntryNames.of(entries);
            for (int i = 0; i < entries.size(); i++) {
                var name = within.map(outer -> outer.name() + "/").orElse("") + names.get(i);
                var packed = ArchiveEntry.of(file, within, name, entries.get(i), total <= TOTAL);
                total += Math.max(0, packed.size());
                boolean archive = name.toLowerCase(Locale.ROOT).endsWith(".zip");
                if (archive && within.isEmpty() && packed.refusal().isEmpty()) inside(packed);
                else members.add(archive ? packed.tooDeep() : packed);
            }
        }

        private void inside(ArchiveEntry archive) {
            boolean before = cutOff;
            cutOff = false;
            List<ZipArchiveEntry> entries = List.of();
            try (var in = archive.open()) {
                entries = passing(in, MOST_FILES_WITHIN);
            } catch (IOException e) {
                cutOff = true;
            }
            if (isDocument(entries) || entries.isEmpty()) members.add(archive);
            else take(entries, Optional.of(archive));
            if (cutOff && !entries.isEmpty()) members.add(archive.cutOff());
            cutOff = before;
        }

        private Optional<Failure> trouble() {
            var name = file.getFileName().toString();
            if (tooMany) {
                return Optional.of(
                        new Failure(
                                "archive-too-many",
                                name + " 里的文件太多，只读取了前面的 " + members.size() + " 个。请分成几个压缩包。"));
            }
            if (cutOff) {
                return Optional.of(
                        new Failure(
                                "archive-damaged",
                                name
                                        + " 不完整或已损坏，只读取了里面还能读出的 "
                                        + members.size()
                                        + " 个文件。请重新取得完整的压缩包。"));
            }
            return Optional.empty();
        }
    }
}
