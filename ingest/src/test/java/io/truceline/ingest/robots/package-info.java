/** Tests of robots.txt. */
@NullMarked
package io.truceline.ingest.robots;

import org.jspecify.annotations.NullMarked;
