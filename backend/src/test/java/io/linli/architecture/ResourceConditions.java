package io.linli.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for the methods that answer HTTP requests. */
final class ResourceConditions {

  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

  private ResourceConditions() {}

  static DescribedPredicate<JavaMethod> answerRequests() {
    return DescribedPredicate.describe(
        "answer requests", method -> VERBS.stream().anyMatch(method::isAnnotatedWith));
  }

  static ArchCondition<JavaMethod> runInATransaction() {
    return carry("run in a transaction, or read only", List.of(Transactional.class, Reading.class));
  }

  static ArchCondition<JavaMethod> sayWhoMayCall() {
    return carry("say who may call them", List.of(RolesAllowed.class, PermitAll.class));
  }

  static DescribedPredicate<JavaMethod> letPersonsIn() {
    return DescribedPredicate.describe(
        "let persons in", method -> nearest(method, OrPerson.class).isPresent());
  }

  static ArchCondition<JavaMethod> allowTheRoleOfPersons() {
    return new ArchCondition<>("allow the role of persons") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean shutOut =
            nearest(method, RolesAllowed.class)
                .map(RolesAllowed::value)
                .filter(roles -> !List.of(roles).contains(Roles.PERSON))
                .isPresent();
        if (shutOut) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " lets in persons of no role alone"));
        }
      }
    };
  }

  /** What a method says, or the class where it says nothing. */
  private static <A extends Annotation> Optional<A> nearest(JavaMethod method, Class<A> type) {
    return method
        .tryGetAnnotationOfType(type)
        .or(() -> method.getOwner().tryGetAnnotationOfType(type));
  }

  private static ArchCondition<JavaMethod> carry(
      String description, List<Class<? extends Annotation>> annotations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean carries =
            annotations.stream()
                .anyMatch(
                    annotation ->
                        method.isAnnotatedWith(annotation)
                            || method.getOwner().isAnnotatedWith(annotation));
        if (!carries) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not " + description));
        }
      }
    };
  }

  static ArchCondition<JavaMethod> showNoEntity() {
    return new ArchCondition<>("show no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(types -> types.stream())
            .filter(ResourceConditions::isEntity)
            .forEach(
                entity ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + entity.getName())));
      }
    };
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }
}
