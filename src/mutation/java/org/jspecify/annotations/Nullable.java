package org.jspecify.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the place of JSpecify's annotation when the classes for mutation tests are compiled (profile {@code pitest}), and
 * leaves nothing in them. Java 17 and 25 alike refuse, or crash at, the second redefinition of a record whose components
 * carry a type annotation; without it one JVM can try all mutants of a class, one after the other.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
