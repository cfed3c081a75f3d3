/**
 * The containers scaled out, a newsroom of thousands of entries, and a seeded schedule of faults; then an audit of all that was
 * written. Needs Docker: {@code mvn verify -Pchaos}.
 */
@NullMarked
package io.truceline.standalone.chaos;

import org.jspecify.annotations.NullMarked;
