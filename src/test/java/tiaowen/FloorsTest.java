package tiaowen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.cli.Main;

/** Which room may know which: the table that stands in the root package's documentation. */
class FloorsTest {
    private static final JavaClasses CODE = new ClassFileImporter().importUrl(program());

    /** Files in one folder at most; a larger room has rooms inside it. */
    private static final int MOST_FILES = 40;

    /** Rooms that are still larger, and how large they may be. */
    private static final Map<String, Integer> LARGER = Map.of("tiaowen.model", 47);

    /** The folder of the program's classes, without those of the tests. */
    private static URL program() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void thereAreTheRoomsThatTheTableBelowSpeaksOf() {
        var rooms = new TreeSet<String>();
        for (var type : CODE) {
            if (!type.getPackageName().equals("tiaowen")) rooms.add(room(type));
        }
        assertEquals(
                Set.of(
                        "api",
                        "audit",
                        "build",
                        "citator",
                        "citecheck",
                        "clean",
                        "cli",
                        "compare",
                        "corpus",
                        "engine",
                        "engine.lucene",
                        "export",
                        "extract",
                        "facts",
                        "fetch",
                        "glossary",
                        "index",
                        "meaning",
                        "model",
                        "naming",
                        "query",
                        "search",
                        "structure",
                        "text",
                        "tuning",
                        "validity",
                        "web"),
                rooms);
    }

    @Test
    void roomsFormNoCycle() {
        slices().assignedFrom(slicedBy(FloorsTest::room)).should().beFreeOfCycles().check(CODE);
    }

    @Test
    void norDoTheRoomsInsideThem() {
        slices().assignedFrom(slicedBy(JavaClass::getPackageName))
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void noFolderIsTooFullToBeLookedThrough() {
        assertEquals(List.of(), tooFull(CODE, MOST_FILES, LARGER));
    }

    @Test
    void noTwoTypesShareAName() {
        assertEquals(Set.of(), sharedNames(fileNames(CODE)));
    }

    @Test
    void theModelKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("tiaowen.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "tiaowen.model..")
                .check(CODE);
    }

    @Test
    void onlyIndexEngineAndSearchKnowLucene() {
        onlyRoomsKnow(
                "org.apache.lucene..",
                "tiaowen.index..",
                "tiaowen.engine.lucene..",
                "tiaowen.search..",
                "tiaowen.build..");
    }

    @Test
    void onlyWebKnowsJavalinAndTemplates() {
        onlyRoomsKnow("io.javalin..", "tiaowen.web..");
        onlyRoomsKnow("org.eclipse.jetty..", "tiaowen.web..");
        onlyRoomsKnow("gg.jte..", "tiaowen.web..");
    }

    @Test
    void answersKnowNoHttp() {
        noClasses()
                .that()
                .resideInAPackage("tiaowen.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "jakarta.servlet..")
                .check(CODE);
    }

    @Test
    void onlyExtractKnowsTheFormats() {
        onlyRoomsKnow("org.jsoup..", "tiaowen.extract..");
        onlyRoomsKnow("org.apache.poi..", "tiaowen.extract..", "tiaowen.export..");
        onlyRoomsKnow("org.apache.pdfbox..", "tiaowen.extract..");
        onlyRoomsKnow("org.apache.commons.compress..", "tiaowen.extract..");
    }

    @Test
    void onlyMeaningAndScansKnowTheModels() {
        onlyRoomsKnow("ai.onnxruntime..", "tiaowen.meaning..", "tiaowen.extract.scan..");
        onlyRoomsKnow("dev.langchain4j..", "tiaowen.meaning..");
    }

    @Test
    void scansKnowNothingOfTheOtherReaders() {
        noClasses()
                .that()
                .resideInAPackage("tiaowen.extract.scan..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are readers of another kind",
                                type ->
                                        room(type).equals("extract")
                                                && !type.getPackageName().endsWith(".scan")))
                .check(CODE);
    }

    @Test
    void onlyTheAuditAndComparisonsCompareLines() {
        onlyRoomsKnow("com.github.difflib..", "tiaowen.audit..", "tiaowen.compare..");
    }

    @Test
    void onlyFetchGoesToTheWeb() {
        onlyRoomsKnow("org.apache.hc..", "tiaowen.fetch..");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text          | model",
                "extract       | model",
                "clean         | model",
                "structure     | model",
                "facts         | model",
                "audit         | model",
                "compare       | model",
                "query         | model",
                "meaning       | model",
                "validity      | model text",
                "corpus        | model text extract clean structure facts audit",
                "index         | model text compare corpus",
                "build         | model text compare corpus index search",
                "fetch         | model",
                "engine        | model text validity corpus query",
                "engine.lucene | model text validity corpus query index engine",
                "naming        | model text validity corpus query index engine engine.lucene",
                "glossary      | model text validity corpus index engine engine.lucene naming",
                "citator       | model text validity compare corpus index engine engine.lucene naming",
                "search        | model text validity compare corpus query index engine"
                        + " engine.lucene naming glossary citator",
                "tuning        | model text validity compare corpus query index engine"
                        + " engine.lucene naming glossary citator search",
                "citecheck     | model text validity compare corpus query index engine"
                        + " engine.lucene naming glossary citator search",
                "export        | model text validity compare corpus query index engine"
                        + " engine.lucene naming glossary citator search citecheck",
                "api           | model text validity compare query naming glossary citator search"
                        + " citecheck engine",
                "web           | api audit model text validity compare corpus query index engine"
                        + " engine.lucene naming glossary citator search citecheck export",
            })
    void aRoomKnowsOnlyThoseBelowIt(String room, String known) {
        var allowed = new TreeSet<>(Arrays.asList(known.split(" ", -1)));
        allowed.add(room);
        noClasses()
                .that(describe("are in " + room, type -> room(type).equals(room)))
                .should()
                .dependOnClassesThat(
                        describe(
                                "are in rooms other than " + allowed,
                                type -> isOurs(type) && !allowed.contains(room(type))))
                .check(CODE);
    }

    @Test
    void aBrokenFloorIsNoticed() {
        // The command line knows picocli: a rule that forbids it must fail, or the rules above
        // prove nothing.
        assertThrows(AssertionError.class, () -> onlyRoomsKnow("picocli..", "tiaowen.web.."));
        assertThrows(AssertionError.class, () -> aRoomKnowsOnlyThoseBelowIt("web", "model"));
    }

    @Test
    void aCycleIsNoticed() {
        // Put into one slice each, the oldest and the newest half of the alphabet know each other.
        var halves = slicedBy(type -> type.getSimpleName().compareTo("M") < 0 ? "first" : "last");
        assertThrows(
                AssertionError.class,
                () -> slices().assignedFrom(halves).should().beFreeOfCycles().check(CODE));
    }

    @Test
    void aFullFolderAndASharedNameAreNoticed() {
        assertEquals(
                List.of("tiaowen.meaning"),
                tooFull(CODE, 2, Map.of()).stream().filter(f -> f.endsWith(".meaning")).toList());
        assertEquals(
                Set.of("Hit"),
                sharedNames(List.of("tiaowen.search.Hit", "tiaowen.web.Hit", "tiaowen.web.Page")));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("tiaowen.");
    }

    /** The room a type is in; the engine's implementations are rooms of their own. */
    private static String room(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        if (parts.length < 2) return "";
        return parts[1].equals("engine") && parts.length > 2 ? parts[1] + "." + parts[2] : parts[1];
    }

    private static SliceAssignment slicedBy(Function<JavaClass, String> slice) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return isOurs(type)
                        ? SliceIdentifier.of(slice.apply(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        };
    }

    private static List<String> tooFull(JavaClasses code, int most, Map<String, Integer> larger) {
        var files = new TreeMap<String, Integer>();
        for (var name : fileNames(code)) {
            files.merge(name.substring(0, name.lastIndexOf('.')), 1, Integer::sum);
        }
        return files.entrySet().stream()
                .filter(folder -> folder.getValue() > larger.getOrDefault(folder.getKey(), most))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names of the types that have a file of their own, without those made of templates. */
    private static List<String> fileNames(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isTopLevelClass() && isOurs(type))
                .filter(type -> !type.getPackageName().equals("tiaowen.web.templates"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getName)
                .toList();
    }

    private static Set<String> sharedNames(Collection<String> names) {
        return names.stream()
                .collect(
                        Collectors.groupingBy(
                                name -> name.substring(name.lastIndexOf('.') + 1),
                                Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void onlyRoomsKnow(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }
}
