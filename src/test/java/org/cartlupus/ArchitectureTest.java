package org.cartlupus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The house's walls: what may know what. */
@AnalyzeClasses(packages = "org.cartlupus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_only_java = classes()
            .that()
            .resideInAPackage("org.cartlupus.domain..")
            .and()
            .resideOutsideOfPackage("org.cartlupus.domain.statistics..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.cartlupus.domain..")
                    .or(describe("arrays of primitives", JavaClass::isArray)));

    /** Exact intervals come from a library of pure functions. */
    @ArchTest
    static final ArchRule statistics_may_use_distributions = classes()
            .that()
            .resideInAPackage("org.cartlupus.domain.statistics..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "org.cartlupus.domain..", "org.apache.commons.statistics..")
                    .or(describe("arrays of primitives", JavaClass::isArray)));

    @ArchTest
    static final ArchRule the_domain_reads_no_clock = noClasses()
            .that()
            .resideInAPackage("org.cartlupus.domain..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fhir_stays_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.cartlupus..fhir..",
                    "org.cartlupus.store..",
                    "org.cartlupus.terminology..",
                    "org.cartlupus.ingest..",
                    "org.cartlupus.audit..",
                    "org.cartlupus.access..",
                    "org.cartlupus.outcome..",
                    "org.cartlupus.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hl7..", "ca.uhn..");

    @ArchTest
    static final ArchRule only_store_and_server_know_the_database = noClasses()
            .that()
            .resideOutsideOfPackages("org.cartlupus.store..", "org.cartlupus.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn.fhir.jpa..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule no_cycles_between_features =
            slices().matching("org.cartlupus.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_cycles_inside_the_domain =
            slices().matching("org.cartlupus.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_says_why_and_marks_nulls = classes()
            .that()
            .resideInAPackage("org.cartlupus..")
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isEmpty()) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                }
            });

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
