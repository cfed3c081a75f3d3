/** The table of the world's towns: how it is made of its sources, written and read. */
@NullMarked
package io.truceline.enrich.place.towns;

import org.jspecify.annotations.NullMarked;
