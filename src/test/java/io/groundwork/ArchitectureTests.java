package io.groundwork;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

/** The house style, as far as a machine can hold it. */
@AnalyzeClasses(packages = "io.groundwork", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl)");

    @ArchTest
    static final ArchRule onlyTheProcessModuleKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("io.groundwork.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule queriesCarryNoExpressions = noClasses()
            .should()
            .callMethodWhere(target(nameEndingWith("Expression"))
                    .and(target(owner(resideInAPackage("org.camunda.."))).and(target(new QueryMethod()))));

    @ArchTest
    static final ArchRule failuresAreNamed = methods().should(new NotThrowPlainExceptions());

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Program")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("only a program of its own speaks through its streams");

    @ArchTest
    static final ArchRule nobodyUsesJavaUtilLogging = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule timesAreOfJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat");

    @ArchTest
    static final ArchRule theClockIsAsked = noClasses()
            .should()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule viewsAreHidden =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule repositoriesAreHidden =
            classes().that().areAnnotatedWith(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersLiveInWebPackages = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAnyPackage("io.groundwork.*.web..", "io.groundwork.api..");

    @ArchTest
    static final ArchRule viewsLiveInUiPackages = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .or()
            .areAssignableTo(AppShellConfigurator.class)
            .should()
            .resideInAPackage("io.groundwork..ui..")
            .because("Vaadin looks for them there alone");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes().should(new HaveATellingName());

    @ArchTest
    static final ArchRule stateIsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .and()
            .areNotFinal()
            .should()
            .bePrivate();

    /** A method of one of the engine's queries. */
    private static final class QueryMethod extends DescribedPredicate<AccessTarget> {

        QueryMethod() {
            super("a query");
        }

        @Override
        public boolean test(AccessTarget target) {
            return target.getOwner().getSimpleName().endsWith("Query");
        }
    }

    /** No method says only that something can go wrong. */
    private static final class NotThrowPlainExceptions extends ArchCondition<JavaMethod> {

        private static final Set<String> PLAIN = Set.of("java.lang.Exception", "java.lang.Throwable");

        NotThrowPlainExceptions() {
            super("not declare Exception or Throwable");
        }

        /** Spring Security's builder declares it, there is no way round. */
        private static boolean isSecurityChain(JavaMethod method) {
            return method.getRawReturnType().isEquivalentTo(SecurityFilterChain.class);
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            if (method.getModifiers().contains(JavaModifier.BRIDGE) || isSecurityChain(method)) {
                return;
            }
            method.getThrowsClause().stream()
                    .filter(thrown -> PLAIN.contains(thrown.getRawType().getFullName()))
                    .forEach(thrown -> events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " throws "
                                    + thrown.getRawType().getName())));
        }
    }

    /** No class but a failure (which names a fact) is called Manager, Helper, Util or Impl. */
    private static final class HaveATellingName extends ArchCondition<JavaClass> {

        HaveATellingName() {
            super("have a telling name");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.isAssignableTo(Throwable.class)
                    && EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                events.add(SimpleConditionEvent.violated(type, type.getFullName() + " has a name that tells nothing"));
            }
        }
    }
}
