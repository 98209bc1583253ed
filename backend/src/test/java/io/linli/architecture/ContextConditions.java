package io.linli.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** What contexts may know of each other. */
final class ContextConditions {

  private ContextConditions() {}

  static ArchCondition<JavaClass> belongToAKnownContext() {
    return new ArchCondition<>("belong to a known context") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String context = Contexts.of(type).orElse("");
        if (!Contexts.IN_ORDER.contains(context)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " belongs to no context of " + Contexts.IN_ORDER));
        }
      }
    };
  }

  static ArchCondition<JavaClass> useOnlyContextsBeforeTheirOwn() {
    return new ArchCondition<>("use only contexts before their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String own = Contexts.of(type).orElseThrow();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          Optional<String> used = Contexts.of(dependency.getTargetClass());
          if (used.isPresent() && !Contexts.mayUse(own, used.get())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  static ArchCondition<JavaClass> leaveTheFeaturesOfOtherContextsAlone() {
    return new ArchCondition<>("leave the features of other contexts alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (reachesInto(type, dependency.getTargetClass())) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean reachesInto(JavaClass user, JavaClass used) {
    Optional<String> context = Contexts.of(used);
    return context.isPresent()
        && !context.get().equals(Contexts.PLATFORM)
        && !context.equals(Contexts.of(user))
        && Contexts.featureOf(used).isPresent();
  }
}
