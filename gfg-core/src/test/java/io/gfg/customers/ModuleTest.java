package io.gfg.customers;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleTest {

  private static final Path CLASSES = classes();
  private static final ModuleDescriptor MODULE = descriptor();

  @Test
  void exportsThesePackagesAndNoOthers() {
    assertThat(MODULE.name()).isEqualTo("io.gfg.customers.core");
    assertThat(MODULE.exports())
        .allMatch(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "io.gfg.customers.audit",
            "io.gfg.customers.cleaning",
            "io.gfg.customers.comparison",
            "io.gfg.customers.decoding",
            "io.gfg.customers.discovery",
            "io.gfg.customers.inspection",
            "io.gfg.customers.ledger",
            "io.gfg.customers.model",
            "io.gfg.customers.policy",
            "io.gfg.customers.rule",
            "io.gfg.customers.sink",
            "io.gfg.customers.source");
  }

  @Test
  void needsNoMoreThanItSays() {
    assertThat(MODULE.requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "org.jspecify",
            "org.slf4j",
            "org.snakeyaml.engine",
            "tools.jackson.core",
            "zip4j");
    assertThat(MODULE.isOpen()).isFalse();
    assertThat(MODULE.uses()).isEmpty();
    assertThat(MODULE.provides()).isEmpty();
  }

  static List<Class<?>> publicTypes() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .sorted()
          .<Class<?>>map(ModuleTest::load)
          .filter(ModuleTest::isReachable)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever reads this module must be able to name every type that its public members mention. */
  @ParameterizedTest
  @MethodSource("publicTypes")
  void mentionsOnlyTypesThatItsReadersSee(Class<?> type) {
    Set<String> hidden =
        mentioned(type).stream()
            .flatMap(ModuleTest::classesIn)
            .filter(mentioned -> !isSeen(mentioned))
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(hidden).isEmpty();
  }

  private static boolean isSeen(Class<?> type) {
    if (type.getName().startsWith("io.gfg.")) {
      return isReachable(type);
    }
    return type.isPrimitive() || type.getName().startsWith("java.");
  }

  private static boolean isReachable(Class<?> type) {
    boolean visible =
        Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    Class<?> outer = type.getDeclaringClass();
    return visible && !type.isAnonymousClass() && (outer == null || isReachable(outer));
  }

  private static List<Type> mentioned(Class<?> type) {
    List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null) {
      types.add(type.getGenericSuperclass());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
        types.add(method.getGenericReturnType());
        types.addAll(Arrays.asList(method.getGenericParameterTypes()));
        types.addAll(Arrays.asList(method.getGenericExceptionTypes()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor.getModifiers())) {
        types.addAll(Arrays.asList(constructor.getGenericParameterTypes()));
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers())) {
        types.add(field.getGenericType());
      }
    }
    return types;
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Stream<Class<?>> classesIn(Type type) {
    if (type instanceof Class<?> named) {
      return Stream.of(named.isArray() ? named.getComponentType() : named);
    }
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
          classesIn(generic.getRawType()),
          Arrays.stream(generic.getActualTypeArguments()).flatMap(ModuleTest::classesIn));
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
          .flatMap(Arrays::stream)
          .flatMap(ModuleTest::classesIn);
    }
    return type instanceof GenericArrayType array
        ? classesIn(array.getGenericComponentType())
        : Stream.empty();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ModuleTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ModuleDescriptor descriptor() {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(Customer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
