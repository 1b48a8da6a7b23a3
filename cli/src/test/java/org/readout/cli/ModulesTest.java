package org.readout.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which module may use what: each format and each library is known in one place. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.readout");

    private record Module(String name, List<String> uses) {

        String[] allowed() {
            return Stream.concat(
                            Stream.of("java..", "org.jspecify..", "org.readout." + name + "..", "org.readout.engine.."),
                            uses.stream())
                    .toArray(String[]::new);
        }
    }

    private static final List<Module> MODULES = List.of(
            new Module("corenlp", List.of("edu.stanford.nlp..")),
            new Module(
                    "input",
                    List.of(
                            "tools.jackson..",
                            "org.jsoup..",
                            "org.mozilla.universalchardet..",
                            "opennlp..",
                            "org.netpreserve.jwarc..",
                            "org.brotli..")),
            new Module("contract", List.of("tools.jackson..")),
            new Module(
                    "render",
                    List.of(
                            "gg.jte..",
                            "com.github.difflib..",
                            "com.rometools..",
                            "de.siegmar.fastcsv..",
                            "biweekly..")));

    @TestFactory
    List<DynamicTest> aModuleUsesItsOwnLibrariesAndTheEngine() {
        return MODULES.stream()
                .map(module -> DynamicTest.dynamicTest(
                        module.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage("org.readout." + module.name() + "..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(module.allowed()))
                                .because("a reader, a format and an analyser each can take another's place only while"
                                        + " nobody else knows them")
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void theCommandReadsAndWritesNoFormatItself() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.cli..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("tools.jackson..", "org.jsoup..", "edu.stanford.nlp..", "gg.jte.."))
                .because("the command is thin: it parses the request, calls and prints")
                .check(CLASSES);
    }

    @Test
    void aRendererComputesNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.render..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.readout.engine..")
                        .and(describe(
                                "do a stage's work",
                                type -> type.getSimpleName().matches(".*(Finder|Grouper|Writer|Analyser|Solver)"))))
                .because("what a renderer prints stands in the record")
                .check(CLASSES);
    }
}
