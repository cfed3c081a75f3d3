/** Measures: {@code mvn test -Pjmh -pl enrich -am} prints them. */
@NullMarked
package io.truceline.enrich.bench;

import org.jspecify.annotations.NullMarked;
