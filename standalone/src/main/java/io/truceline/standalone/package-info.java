/** The apps in one JVM, on a broker of their own. */
@NullMarked
package io.truceline.standalone;

import org.jspecify.annotations.NullMarked;
