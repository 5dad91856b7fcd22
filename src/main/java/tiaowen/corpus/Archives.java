package tiaowen.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.corpus.SourceFile.Content;
import tiaowen.extract.archive.Archive;
import tiaowen.extract.archive.ArchiveEntry;
import tiaowen.extract.archive.SidecarMetadata;
import tiaowen.model.Failure;

/** Zip archives as the folders they stand for. */
final class Archives {
    private Archives() {}

    /**
     * The policies of an archive, and the archive itself where something is wrong with it, so that
     * reading it says what; any other file stands for itself.
     */
    static List<SourceFile> expand(SourceFile file) {
        var found = Archive.at(file.path());
        if (found.isEmpty()) return List.of(file);
        var archive = found.get();
        var byName = new HashMap<String, ArchiveEntry>();
        for (var member : archive.members()) byName.put(member.name(), member);
        var files = new ArrayList<SourceFile>();
        for (var member : archive.members()) {
            if (!holdsPolicy(member.name())) continue;
            var content = new Content.InArchive(member, sidecars(member, byName));
            files.add(new SourceFile(file.path(), file.name() + "/" + member.name(), content));
        }
        files.sort(Comparator.comparing(SourceFile::name));
        var trouble = archive.trouble();
        if (trouble.isPresent()) files.add(refused(file, trouble.get()));
        else if (files.isEmpty()) files.add(refused(file, empty(file)));
        return files;
    }

    private static boolean holdsPolicy(String name) {
        return List.of(name.split("/", -1)).stream().allMatch(Corpus::holdsPolicy);
    }

    private static List<ArchiveEntry> sidecars(
            ArchiveEntry member, Map<String, ArchiveEntry> byName) {
        return SidecarMetadata.sidecarsOf(member.name()).stream()
                .filter(byName::containsKey)
                .limit(1)
                .map(byName::get)
                .toList();
    }

    private static SourceFile refused(SourceFile file, Failure why) {
        return new SourceFile(file.path(), file.name(), new Content.Refused(why));
    }

    private static Failure empty(SourceFile file) {
        return new Failure(
                "empty-archive", file.path().getFileName() + " 是压缩包，里面没有文件。请确认压缩包完整后重新添加。");
    }
}
