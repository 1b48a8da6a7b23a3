package org.readout.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a package of the engine may know, and what the engine may call. */
class ArchitectureTest {

    private static final String ENGINE = "org.readout.engine";

    /** Each package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "lexicon",
            "score",
            "article",
            "body",
            "language",
            "time",
            "clause",
            "frame",
            "actor",
            "statement",
            "contact",
            "agenda",
            "event",
            "analysis",
            "claim",
            "story",
            "wording",
            "account",
            "brief");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ENGINE);

    /** A call that is banned, and why. */
    private record Ban(String call, DescribedPredicate<JavaAccess<?>> predicate, String reason) {}

    private static final String DAY = "today is the caller's to say (--as-of): the same input gives the same record";
    private static final String LOCALE = "it follows the machine's locale (the Turkish dotless i): name Locale.ROOT";
    private static final String CHANCE = "the same input gives the same bytes";
    private static final String ZONE = "it follows the machine's time zone";

    private static final List<Ban> BANS = List.of(
            ban(System.class, DAY, "currentTimeMillis", "nanoTime"),
            ban("java.time..", DAY, "now"),
            ban("java.time..", ZONE, "systemDefault", "systemDefaultZone", "systemUTC"),
            withoutLocale(String.class, "toLowerCase", "toUpperCase", "format", "formatted"),
            withoutLocale(DateTimeFormatter.class, "ofPattern", "ofLocalizedDate"),
            withoutLocale(DateTimeFormatterBuilder.class, "toFormatter"),
            ban("java.util", LOCALE, "getDefault"),
            ban(System.class, "settings come in as arguments", "getProperty", "getenv"),
            ban(Math.class, CHANCE, "random"),
            ban("java.util", CHANCE, "randomUUID"),
            ban("java.util..", "threads are the caller's", "parallelStream", "parallel"),
            new Ban(
                    "System.out, System.err, System.in",
                    owner("java.lang.System").and(named("out", "err", "in")),
                    "the engine never prints; what is to be told is in its results"),
            ban(Throwable.class, "the engine never prints; let the exception rise", "printStackTrace"));

    @TestFactory
    List<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
        return IntStream.range(0, ORDER.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        ORDER.get(i),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(packageName(ORDER.get(i)))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(after(i)))
                                .because("a stage knows only the stages before it: " + String.join(", ", ORDER))
                                .allowEmptyShould(true)
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = Set.copyOf(CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ENGINE))
                .map(name -> name.substring(ENGINE.length() + 1))
                .toList());
        assertThat(ORDER).containsAll(found);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(found -> assertThat(isNullMarked(found))
                        .as(found.getName() + " has a package-info.java with @NullMarked")
                        .isTrue());
    }

    @Test
    void theEngineUsesTheJdkAlone() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.not(resideInAnyPackage(ENGINE + "..", "java..", "org.jspecify..")))
                .because("readers, stores and analysers stand around the engine and import it")
                .check(CLASSES);
    }

    @Test
    void theEngineTouchesNeitherNetworkNorFilesNorThreads() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.sql..",
                                "java.util.concurrent..")
                        // What a pure function has found before may be kept for all who call it.
                        .and(DescribedPredicate.not(equivalentTo(ConcurrentHashMap.class))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.File.*|java\\.lang\\.(Thread\\w*|Process\\w*|Runtime)|java\\.util\\.Timer\\w*")
                .because("the engine is pure functions: files, network and threads are the caller's")
                .check(CLASSES);
    }

    @Test
    void theEngineUsesNoClassThatFollowsTheMachineOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|Scanner|Date|GregorianCalendar)"
                        + "|java\\.util\\.random\\..*|java\\.security\\.SecureRandom"
                        + "|java\\.text\\.\\w*(Format|Collator|BreakIterator)\\w*")
                .because("the same input gives the same bytes, on every machine: use java.time, regular expressions,"
                        + " and formats that name Locale.ROOT")
                .check(CLASSES);
    }

    @Test
    void theEngineUsesNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .because("what runs must be plain from the source")
                .check(CLASSES);
    }

    @Test
    void onlyTheLexiconReadsResources() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(packageName("lexicon"))))
                .should()
                .accessTargetWhere(named("getResource", "getResourceAsStream").forSubtype())
                .because("word lists come through lexicon.WordList, which names file and line of a fault")
                .check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> bannedCalls() {
        return BANS.stream()
                .map(ban -> DynamicTest.dynamicTest(
                        ban.call(),
                        () -> noClasses()
                                .should()
                                .accessTargetWhere(ban.predicate().forSubtype())
                                .because(ban.reason())
                                .check(CLASSES)))
                .toList();
    }

    private static String packageName(String stage) {
        return ENGINE + "." + stage + "..";
    }

    /** The packages a stage must not know: those after it and the front door. */
    private static String[] after(int stage) {
        return IntStream.rangeClosed(stage + 1, ORDER.size())
                .mapToObj(i -> i < ORDER.size() ? packageName(ORDER.get(i)) : ENGINE)
                .toArray(String[]::new);
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.isAnnotatedWith(NullMarked.class);
    }

    private static Ban ban(Class<?> owner, String reason, String... methods) {
        return new Ban(
                called(owner.getSimpleName(), methods), owner(owner.getName()).and(named(methods)), reason);
    }

    private static Ban ban(String ownerPackage, String reason, String... methods) {
        DescribedPredicate<JavaAccess<?>> owner = Predicates.targetOwner(resideInAPackage(ownerPackage));
        return new Ban(called(ownerPackage, methods), owner.and(named(methods)), reason);
    }

    private static Ban withoutLocale(Class<?> owner, String... methods) {
        DescribedPredicate<JavaAccess<?>> noLocale = DescribedPredicate.describe(
                "no Locale among the arguments",
                access -> access.getTarget() instanceof CodeUnitAccessTarget call
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class)));
        return new Ban(
                called(owner.getSimpleName(), methods) + " without a Locale",
                owner(owner.getName()).and(named(methods)).and(noLocale),
                LOCALE);
    }

    private static String called(String owner, String... methods) {
        return owner + "." + String.join("/", methods);
    }

    private static DescribedPredicate<JavaAccess<?>> owner(String name) {
        return Predicates.targetOwner(
                DescribedPredicate.describe(name, type -> type.getName().equals(name)));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe(
                String.join(" or ", names),
                access -> all.contains(access.getTarget().getName()));
    }
}
