package io.linli.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.linli.platform.problem.ProblemType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundleTest {

  @ParameterizedTest
  @MethodSource("io.linli.platform.message.Messages#contexts")
  void saysTheSameThingsInBothLanguages(String context) {
    assertThat(keys(context, "en")).isEqualTo(keys(context, "zh_CN"));
  }

  @Test
  void hasASentenceForEveryKindOfProblem() {
    Messages messages = new Messages();
    Set<String> silent =
        problemTypes()
            .filter(type -> messages.find(Locale.ENGLISH, "problem." + type.code()).isEmpty())
            .map(ProblemType::code)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(silent).isEmpty();
  }

  @Test
  void givesEveryKindOfProblemACodeOfItsOwn() {
    assertThat(problemTypes().map(ProblemType::code)).doesNotHaveDuplicates();
  }

  private static Stream<ProblemType> problemTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.linli")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(ProblemType.class::cast);
  }

  private static Set<String> keys(String context, String language) {
    Properties sentences = new Properties();
    String name = "/messages/" + context + "_" + language + ".properties";
    try (var in = MessageBundleTest.class.getResourceAsStream(name)) {
      if (in != null) {
        sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
