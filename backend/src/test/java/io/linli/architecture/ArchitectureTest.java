package io.linli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Set;

/** The structure that the code keeps; see CONTRIBUTING.md. */
@AnalyzeClasses(packages = "io.linli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final Set<String> BINARY_FRACTIONS =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  @ArchTest
  static final ArchRule everythingBelongsToAContext =
      classes().should(ContextConditions.belongToAKnownContext());

  @ArchTest
  static final ArchRule contextsUseOnlyThoseBeforeThem =
      classes().should(ContextConditions.useOnlyContextsBeforeTheirOwn());

  @ArchTest
  static final ArchRule featuresArePrivateToTheirContext =
      classes().should(ContextConditions.leaveTheFeaturesOfOtherContextsAlone());

  @ArchTest
  static final ArchRule contextsAreFreeOfCycles =
      slices().matching("io.linli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices().matching("io.linli.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule resourcesShowNoEntities =
      methods().that(ResourceConditions.answerRequests()).should(ResourceConditions.showNoEntity());

  @ArchTest
  static final ArchRule resourcesRunInATransaction =
      methods()
          .that(ResourceConditions.answerRequests())
          .should(ResourceConditions.runInATransaction())
          .because("outside a transaction no caller is bound, and the database shows nothing");

  @ArchTest
  static final ArchRule resourcesForPersonsAreOpenToTheirTokens =
      methods()
          .that(ResourceConditions.answerRequests())
          .and(ResourceConditions.letPersonsIn())
          .should(ResourceConditions.allowTheRoleOfPersons())
          .because("the token of a person carries no role of a tenant");

  @ArchTest
  static final ArchRule resourcesSayWhoMayCall =
      methods()
          .that(ResourceConditions.answerRequests())
          .should(ResourceConditions.sayWhoMayCall());

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.linli.platform.clock..")
          .should()
          .callMethodWhere(readsTheSystemsTime())
          .orShould()
          .callConstructor(Date.class)
          .because("tests, and the business day in China, set the Clock");

  @ArchTest
  static final ArchRule fieldsAreExact =
      fields().should().notHaveRawType(binaryFraction()).because("money and area are exact");

  @ArchTest
  static final ArchRule answersAreExact =
      methods().should().notHaveRawReturnType(binaryFraction()).because("money and area are exact");

  private static DescribedPredicate<JavaClass> binaryFraction() {
    return DescribedPredicate.describe(
        "binary fraction", type -> BINARY_FRACTIONS.contains(type.getName()));
  }

  private static DescribedPredicate<JavaMethodCall> readsTheSystemsTime() {
    return DescribedPredicate.describe(
        "reads the system's time",
        call -> {
          JavaClass owner = call.getTargetOwner();
          String name = call.getName();
          boolean now =
              name.equals("now")
                  && owner.isAssignableTo(Temporal.class)
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class));
          boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
          boolean systemClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
          return now || system || systemClock;
        });
  }
}
