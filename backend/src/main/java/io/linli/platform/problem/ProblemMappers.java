package io.linli.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.linli.platform.json.JsonLimits;
import io.linli.platform.settings.LinliSettings;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns whatever ends an operation early into a problem answer; nothing of the inside leaks out.
 */
class ProblemMappers {
  /** What resources call the parameter that is the body. */
  private static final String BODY = "request";

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;
  private final LinliSettings.Limits limits;

  ProblemMappers(ProblemAnswers answers, LinliSettings settings) {
    this.answers = answers;
    this.limits = settings.limits();
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> problem(Problem problem, ContainerRequestContext request) {
    return answers.answer(request, problem);
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> forbidden(ForbiddenException e, ContainerRequestContext request) {
    return answers.answer(request, Problem.of(PlatformProblem.FORBIDDEN));
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> constraints(
      ConstraintViolationException e, ContainerRequestContext request) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .map(ProblemMappers::violation)
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
            .toList();
    return answers.answer(request, Problem.invalid(violations));
  }

  @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class})
  RestResponse<ProblemBody> mapping(JsonMappingException e, ContainerRequestContext request) {
    if (e.getCause() instanceof StreamConstraintsException limit) {
      return syntax(limit, request);
    }
    return answers.answer(request, Problem.malformed(violation(e)));
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> syntax(JacksonException e, ContainerRequestContext request) {
    if (e instanceof StreamConstraintsException) {
      return answers.answer(
          request, Problem.of(PlatformProblem.BODY_TOO_LARGE, JsonLimits.MEGABYTES));
    }
    return answers.answer(request, Problem.malformed(Violation.at("", "not-json")));
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> http(WebApplicationException e, ContainerRequestContext request) {
    if (e.getCause() instanceof JsonMappingException mapping) {
      return mapping(mapping, request);
    }
    if (e.getCause() instanceof JacksonException syntax) {
      return syntax(syntax, request);
    }
    Problem known = problemWithin(e);
    return answers.answer(request, known == null ? ofStatus(e.getResponse().getStatus()) : known);
  }

  @ServerExceptionMapper
  RestResponse<ProblemBody> unexpected(Throwable e, ContainerRequestContext request) {
    Problem known = problemWithin(e);
    if (known != null) {
      return answers.answer(request, known);
    }
    if (isOvertaken(e)) {
      return answers.answer(request, overtaken(request));
    }
    LOG.errorf(
        e, "Unexpected failure of %s %s", request.getMethod(), request.getUriInfo().getPath());
    return answers.answer(request, Problem.of(PlatformProblem.INTERNAL));
  }

  /** A transaction that fails to commit wraps the reason. */
  private static Problem problemWithin(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    return null;
  }

  /** Somebody else was faster: the version that a statement expected is gone. */
  private static boolean isOvertaken(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }

  /** Who named no version isn't told that it is stale. */
  private static Problem overtaken(ContainerRequestContext request) {
    boolean named = request.getHeaderString(HttpHeaders.IF_MATCH) != null;
    return Problem.of(named ? PlatformProblem.STALE_VERSION : PlatformProblem.CONFLICT);
  }

  private Problem ofStatus(int status) {
    return status == 413
        ? Problem.of(PlatformProblem.BODY_TOO_LARGE, limits.uploadMegabytes())
        : Problem.of(typeOfStatus(status));
  }

  private static ProblemType typeOfStatus(int status) {
    return switch (status) {
      case 404 -> PlatformProblem.NOT_FOUND;
      case 405 -> PlatformProblem.METHOD_NOT_ALLOWED;
      case 406 -> PlatformProblem.NOT_ACCEPTABLE;
      case 415 -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? PlatformProblem.MALFORMED_REQUEST : PlatformProblem.INTERNAL;
    };
  }

  private static Violation violation(JsonMappingException e) {
    String pointer =
        e.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .map(step -> "/" + step)
            .collect(Collectors.joining());
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Violation.at(pointer, "unknown-field", unknown.getPropertyName());
    }
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return Violation.at(pointer, "not-one-of", choices(format.getTargetType()));
    }
    if (e instanceof InvalidFormatException format && format.getTargetType() == String.class) {
      return Violation.at(pointer, "not-plain-text");
    }
    if (e instanceof InvalidFormatException format && format.getValue() instanceof LocalDate) {
      return Violation.at(pointer, "date-out-of-range");
    }
    if (e instanceof InvalidFormatException format && format.getValue() instanceof OffsetDateTime) {
      return Violation.at(pointer, "time-out-of-range");
    }
    return Violation.at(pointer, "wrong-type");
  }

  private static String choices(Class<?> type) {
    return List.of(type.getEnumConstants()).stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    return new Violation(pointer(violation), code(violation), List.of(), violation.getMessage());
  }

  /** The path of a method's parameter begins with the method and the parameter's name. */
  private static String pointer(ConstraintViolation<?> violation) {
    List<Path.Node> nodes =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    Path.Node last = nodes.get(nodes.size() - 1);
    if (nodes.size() == 2 && BODY.equals(last.getName())) {
      return "";
    }
    if (nodes.size() == 2 || isQueryParameter(violation.getLeafBean(), last.getName())) {
      return "?" + last.getName();
    }
    return nodes.stream().skip(2).map(ProblemMappers::step).collect(Collectors.joining());
  }

  private static boolean isQueryParameter(Object bean, String field) {
    return Arrays.stream(bean.getClass().getFields())
        .anyMatch(f -> f.getName().equals(field) && f.isAnnotationPresent(QueryParam.class));
  }

  private static String step(Path.Node node) {
    String index = node.getIndex() == null ? "" : "/" + node.getIndex();
    return node.getName() == null || node.getName().startsWith("<")
        ? index
        : index + "/" + node.getName();
  }

  private static String code(ConstraintViolation<?> violation) {
    String annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
