package tiaowen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.cli.Main;

/** Which room may know which: the table that stands in the root package's documentation. */
class FloorsTest {
    private static final JavaClasses CODE = new ClassFileImporter().importUrl(program());

    /** The folder of the program's classes, without those of the tests. */
    private static URL program() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void thereAreTheRoomsThatTheTableBelowSpeaksOf() {
        var rooms = new TreeSet<String>();
        for (var type : CODE) {
            var parts = type.getPackageName().split("\\.", -1);
            if (parts.length > 1) rooms.add(parts[1]);
        }
        assertEquals(
                Set.of(
                        "model",
                        "extract",
                        "clean",
                        "structure",
                        "facts",
                        "account",
                        "compare",
                        "corpus",
                        "query",
                        "meaning",
                        "index",
                        "search",
                        "draft",
                        "export",
                        "web",
                        "cli"),
                rooms);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("tiaowen.(*)..").should().beFreeOfCycles().check(CODE);
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
    void onlyIndexAndSearchKnowLucene() {
        onlyRoomsKnow("org.apache.lucene..", "tiaowen.index..", "tiaowen.search..");
    }

    @Test
    void onlyWebKnowsJavalinAndTemplates() {
        onlyRoomsKnow("io.javalin..", "tiaowen.web..");
        onlyRoomsKnow("org.eclipse.jetty..", "tiaowen.web..");
        onlyRoomsKnow("gg.jte..", "tiaowen.web..");
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
                .dependOnClassesThat()
                .resideInAPackage("tiaowen.extract")
                .check(CODE);
    }

    @Test
    void onlyTheAccountAndComparisonsCompareLines() {
        onlyRoomsKnow("com.github.difflib..", "tiaowen.account..", "tiaowen.compare..");
    }

    @Test
    void onlyTheCommandLineFetchesPages() {
        onlyRoomsKnow("org.apache.hc..", "tiaowen.cli..");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract   | model",
                "clean     | model",
                "structure | model",
                "facts     | model",
                "account   | model",
                "compare   | model",
                "query     | model",
                "meaning   | model",
                "corpus    | model extract clean structure facts account",
                "index     | model compare corpus",
                "search    | model compare corpus query index",
                "draft     | model compare corpus query index search",
                "export    | model compare corpus query index search draft",
                "web       | model account compare corpus query index search draft export",
            })
    void aRoomKnowsOnlyThoseBelowIt(String room, String known) {
        var allowed = new TreeSet<String>();
        allowed.add("tiaowen." + room + "..");
        for (var other : known.split(" ", -1)) allowed.add("tiaowen." + other + "..");
        noClasses()
                .that()
                .resideInAPackage("tiaowen." + room + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("tiaowen..")
                                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .check(CODE);
    }

    @Test
    void aBrokenFloorIsNoticed() {
        // The command line knows picocli: a rule that forbids it must fail, or the rules above
        // prove nothing.
        assertThrows(AssertionError.class, () -> onlyRoomsKnow("picocli..", "tiaowen.web.."));
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
